// Reads every #include of app, core and ui, and fails on one that the house does not allow. That
// the checker itself can fail is shown first, row by row.
#include "tests/architecture/include_rules.h"

#include <QDirIterator>
#include <QTest>

using namespace samvirke::architecture;

class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void qtHeadersAreKnownByTheirFolder();
    void includesAreFound_data();
    void includesAreFound();
    void wrongIncludesAreRefused_data();
    void wrongIncludesAreRefused();
    void allowedIncludesPass_data();
    void allowedIncludesPass();
    void refusalNamesFileLineAndReason();
    void houseKeepsItsRules();

private:
    QtHeaders m_qt;
};

void TestArchitecture::initTestCase()
{
    m_qt = readQtHeaders(QString(QT_INCLUDE_DIRS).split(u'|'));
}

void TestArchitecture::qtHeadersAreKnownByTheirFolder()
{
    QCOMPARE(m_qt.modulesOf.value("QString"), QSet<QString>{ "QtCore" });
    QCOMPARE(m_qt.modulesOf.value("qpainter.h"), QSet<QString>{ "QtGui" });
    QCOMPARE(m_qt.modulesOf.value("QWidget"), QSet<QString>{ "QtWidgets" });
    QCOMPARE(m_qt.modulesOf.value("QSqlQuery"), QSet<QString>{ "QtSql" });
    QVERIFY(m_qt.modules.contains("QtConcurrent"));
}

void TestArchitecture::includesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("angled") << "#include <QString>\n" << QStringList{ "QString" };
    QTest::newRow("quoted") << "#include \"core/base/ids.h\"\n" << QStringList{ "core/base/ids.h" };
    QTest::newRow("last line without an end") << "#include <a>" << QStringList{ "a" };
    QTest::newRow("spaces") << "  #  include  < a >\n" << QStringList{ "a" };
    QTest::newRow("no space") << "#include<a>\n#include\"b\"\n" << QStringList{ "a", "b" };
    QTest::newRow("windows line ends") << "#include <a>\r\n#include <b>\r\n"
                                       << QStringList{ "a", "b" };
    QTest::newRow("comment before") << "/* x */ #include <a>\n" << QStringList{ "a" };
    QTest::newRow("comment between") << "#include /* x */ <a> // y\n" << QStringList{ "a" };
    QTest::newRow("continued line") << "#include \\\n<a>\n" << QStringList{ "a" };
    QTest::newRow("digraph") << "%:include <a>\n" << QStringList{ "a" };
    QTest::newRow("macro") << "#include HEADER\n" << QStringList{ "" };
    QTest::newRow("inside a condition") << "#if X\n#include <a>\n#endif\n" << QStringList{ "a" };
    QTest::newRow("after a string with a comment's start") << "auto s = \"/*\";\n#include <a>\n"
                                                           << QStringList{ "a" };
    QTest::newRow("after a raw string with a quote") << "auto s = R\"x(\" /*)x\";\n#include <a>\n"
                                                     << QStringList{ "a" };
    QTest::newRow("after digits in groups") << "int i = 1'000;\n#include <a> // '\n"
                                            << QStringList{ "a" };
    QTest::newRow("line comment") << "// #include <a>\n" << QStringList{};
    QTest::newRow("block comment") << "/*\n#include <a>\n*/\n" << QStringList{};
    QTest::newRow("question for a header") << "#if __has_include(<a>)\n" << QStringList{};
}

void TestArchitecture::includesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStringList found;
    for (const Include& include : includesOf(text))
        found.append(include.name);
    QCOMPARE(found, names);
}

void TestArchitecture::wrongIncludesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");

    const auto row = [](const char* path, const char* include) {
        QTest::addRow("%s: %s", path, include) << QString(path) << QString(include);
    };
    // Rooms
    row("core/base/ids.cpp", "\"core/domain/need.h\"");
    row("core/domain/need.h", "\"core/store/rows.h\"");
    row("core/exchange/csv.cpp", "\"core/store/rows.h\"");
    row("core/exchange/csv.cpp", "\"core/matching/solve.h\"");
    row("core/matching/solve.cpp", "\"core/exchange/csv.h\"");
    row("core/matching/solve.cpp", "\"core/reports/picture.h\"");
    row("core/reports/picture.cpp", "\"core/store/rows.h\"");
    row("core/reports/picture.cpp", "\"core/print/pdf.h\"");
    row("core/store/rows.cpp", "\"core/exchange/csv.h\"");
    row("core/store/rows.cpp", "\"core/session/session.h\"");
    row("core/print/pdf.cpp", "\"core/store/rows.h\"");
    row("core/print/pdf.cpp", "\"core/session/session.h\"");
    row("core/session/session.cpp", "\"ui/models/needs_model.h\"");
    row("core/session/session.cpp", "\"app/desktop/main.h\"");
    row("ui/pages/overview.cpp", "\"core/store/rows.h\"");
    row("ui/pages/overview.cpp", "\"core/exchange/csv.h\"");
    row("ui/pages/overview.cpp", "\"core/matching/solve.h\"");
    row("ui/pages/overview.cpp", "\"core/print/pdf.h\"");
    row("ui/pages/overview.cpp", "\"app/desktop/main.h\"");
    row("ui/widgets/top_bar.cpp", "\"ui/pages/needs/flow_layout.h\"");
    row("ui/models/value_table_model.h", "\"ui/dialogs/need_dialog.h\"");
    row("ui/projector/window.cpp", "\"ui/pages/overview.h\"");
    row("ui/projector/window.cpp", "\"ui/dialogs/need_dialog.h\"");
    row("ui/projector/slide_words.cpp", "\"core/session/session.h\"");
    row("ui/projector/wall_facts.h", "\"core/session/person_gate.h\"");
    row("app/desktop/main.cpp", "\"core/store/rows.h\"");
    row("app/desktop/main.cpp", "\"app/ctl/commands.h\"");
    row("app/ctl/main.cpp", "\"ui/pages/overview.h\"");
    row("app/ctl/main.cpp", "\"core/matching/solve.h\"");
    row("app/ctl/main.cpp", "\"app/desktop/main.h\"");
    row("core/newroom/thing.cpp", "<QString>");
    row("ui/pages/overview.cpp", "\"core/newroom/thing.h\"");
    // Ways round
    row("core/domain/need.h", "<core/store/rows.h>");
    row("core/domain/need.h", "\"../store/rows.h\"");
    row("core/domain/need.h", "\"core/domain/../store/rows.h\"");
    row("core/domain/need.h", "\"pool.h\"");
    row("core/domain/need.h", "\"domain/pool.h\"");
    row("core/domain/need.h", "\"/usr/include/sqlite3.h\"");
    row("core/domain/need.h", "\"tests/architecture/include_rules.h\"");
    row("core/domain/need.h", "HEADER");
    // Qt modules
    row("core/base/text.cpp", "<QPainter>");
    row("core/base/text.cpp", "<QGuiApplication>");
    row("core/base/text.cpp", "<QSqlQuery>");
    row("core/base/text.cpp", "<QtConcurrent>");
    row("core/domain/need.h", "<QtWidgets/QWidget>");
    row("core/domain/need.h", "<QWidget>");
    row("core/domain/need.h", "\"QWidget\"");
    row("core/domain/need.h", "<qwidget.h>");
    row("core/domain/need.h", "<QtWidgets>");
    row("core/domain/need.h", "<qt6/QtWidgets/QWidget>");
    row("core/domain/need.h", "<QtGui/QColor>");
    row("core/domain/need.h", "<QColor>");
    row("core/domain/need.h", "<private/qstringconverter_p.h>");
    row("core/exchange/csv.cpp", "<QSqlQuery>");
    row("core/matching/solve.cpp", "<QtConcurrentRun>");
    row("core/reports/picture.cpp", "<QImage>");
    row("core/print/pdf.cpp", "<QLabel>");
    row("core/print/pdf.cpp", "<QPrinter>");
    row("core/session/session.cpp", "<QSqlDatabase>");
    row("core/session/session.cpp", "<QApplication>");
    row("core/store/rows.cpp", "<QPixmap>");
    row("ui/pages/overview.cpp", "<QSqlTableModel>");
    row("ui/pages/overview.cpp", "<QNetworkAccessManager>");
    row("ui/pages/overview.cpp", "<QTest>");
    row("app/ctl/main.cpp", "<QApplication>");
    row("app/desktop/main.cpp", "<QSqlDatabase>");
    // Libraries
    row("core/session/session.cpp", "<sqlite3.h>");
    row("core/session/session.cpp", "<sodium.h>");
    row("core/session/session.cpp", "<sodium/crypto_secretbox.h>");
    row("core/session/session.cpp", "\"sqlite3.h\"");
    row("core/matching/solve.cpp", "<lemon/network_simplex.h>");
    row("core/matching/flow.h", "<lemon/smart_graph.h>");
    row("core/reports/picture.cpp", "<xlsxwriter.h>");
    row("core/session/session.cpp", "<zip.h>");
    row("ui/pages/overview.cpp", "<CLI/CLI.hpp>");
    row("core/domain/need.cpp", "<unistd.h>");
    row("core/domain/need.cpp", "<boost/any.hpp>");
}

void TestArchitecture::wrongIncludesAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(violations(path, "#include " + include + u'\n', m_qt).size(), 1);
}

void TestArchitecture::allowedIncludesPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");

    const auto row = [](const char* path, const char* include) {
        QTest::addRow("%s: %s", path, include) << QString(path) << QString(include);
    };
    row("core/base/text.h", "<tl/expected.hpp>");
    row("core/base/text.h", "<QtGlobal>");
    row("core/base/text.cpp", "<QCoreApplication>");
    row("core/domain/need.h", "\"core/base/ids.h\"");
    row("core/domain/need.h", "\"core/domain/words.h\"");
    row("core/domain/need.h", "<optional>");
    row("core/domain/need.h", "<QtCore/QDate>");
    row("core/domain/need.h", "<cmath>");
    row("core/exchange/xlsx.cpp", "<zip.h>");
    row("core/exchange/xlsx.cpp", "<xlsxwriter.h>");
    row("core/exchange/xlsx.cpp", "<QXmlStreamReader>");
    row("core/matching/flow.cpp", "<lemon/network_simplex.h>");
    row("core/store/rows.cpp", "<sqlite3.h>");
    row("core/store/rows.cpp", "<sodium.h>");
    row("core/store/rows.cpp", "<QSqlQuery>");
    row("core/store/rows.cpp", "<sys/stat.h>");
    row("core/print/pdf.cpp", "\"core/reports/picture.h\"");
    row("core/print/pdf.cpp", "<QPainter>");
    row("core/session/session.cpp", "\"core/store/rows.h\"");
    row("core/session/session.cpp", "\"core/print/pdf.h\"");
    row("core/session/session.cpp", "<QtConcurrent>");
    row("core/session/session.h", "<QFuture>");
    row("core/session/session.cpp", "\"session.moc\"");
    row("ui/pages/overview.cpp", "\"core/session/session.h\"");
    row("ui/pages/overview.cpp", "\"core/reports/picture.h\"");
    row("ui/pages/overview.cpp", "\"ui_overview.h\"");
    row("ui/pages/overview.cpp", "\"ui/widgets/flow_layout.h\"");
    row("ui/widgets/top_bar.cpp", "\"ui/widgets/flow_layout.h\"");
    row("ui/projector/wall_facts.h", "\"core/session/public_text.h\"");
    row("ui/projector/wall_facts.cpp", "\"core/session/person_gate.h\"");
    row("ui/projector/projection.cpp", "\"core/session/session.h\"");
    row("ui/pages/overview.cpp", "<QtCharts/QChartView>");
    row("ui/pages/overview.cpp", "<QChartView>");
    row("ui/pages/overview.cpp", "<QWidget>");
    row("app/desktop/main.cpp", "\"ui/main_window.h\"");
    row("app/desktop/main.cpp", "\"app/demo.h\"");
    row("app/desktop/main.cpp", "<QApplication>");
    row("app/ctl/main.cpp", "\"app/demo.h\"");
    row("app/ctl/main.cpp", "\"app/ctl/commands.h\"");
    row("app/ctl/main.cpp", "\"core/session/session.h\"");
    row("app/ctl/main.cpp", "<CLI/CLI.hpp>");
}

void TestArchitecture::allowedIncludesPass()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    QCOMPARE(violations(path, "#include " + include + u'\n', m_qt), QStringList());
}

void TestArchitecture::refusalNamesFileLineAndReason()
{
    QCOMPARE(violations("core/domain/need.h",
                 "#pragma once\n#include <QString>\n\n#include \"core/store/rows.h\"\n", m_qt),
        QStringList{
            "core/domain/need.h:4: \"core/store/rows.h\" core/domain may not include core/store" });
    QCOMPARE(violations("core/domain/need.h", "#include <QtWidgets/QWidget>\n", m_qt),
        QStringList{
            "core/domain/need.h:1: \"QtWidgets/QWidget\" core/domain may not use QtWidgets" });
}

void TestArchitecture::houseKeepsItsRules()
{
    const QDir root(SOURCE_DIR);
    QStringList found;
    int files = 0;
    for (const char* top : { "app", "core", "ui" }) {
        QDirIterator walk(root.filePath(top),
            { "*.h", "*.hpp", "*.cpp", "*.cc", "*.cxx", "*.c", "*.inl" }, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            found += violations(
                root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()), m_qt);
            ++files;
        }
    }
    QVERIFY2(files >= 9, "the house was not found"); // core/base alone has nine files
    found.sort();
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
