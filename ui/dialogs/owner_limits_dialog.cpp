#include "ui/dialogs/owner_limits_dialog.h"

#include "core/domain/professions.h"
#include "core/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/notice_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samvirke {

namespace {

QString professionOrAll(const QString& code)
{
    return code.isEmpty() ? OwnerLimitsDialog::tr("Every profession")
                          : professionLabel(code).translated();
}

} // namespace

OwnerLimitsDialog::OwnerLimitsDialog(Session& session, const QString& owner, QWidget* parent)
    : QDialog(parent), m_session(session), m_owner(owner), m_notice(new NoticeBar),
      m_limits(new Card), m_profession(new QComboBox), m_heads(new QSpinBox)
{
    const QString name = session.ownerName(owner);
    setWindowTitle(tr("What %1 lends at most").arg(name));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_notice);
    m_notice->hide();
    layout->addWidget(new Label(windowTitle(), Type::Title));
    layout->addWidget(new Label(tr("The owner says itself how many it can spare at the same time. "
                                   "The proposal never asks for more."),
        Type::Body, Label::Ink::Muted));
    layout->addWidget(m_limits);

    auto* form = new Form;
    m_profession->addItem(professionOrAll({}), QString());
    for (const CodeWord& word : professions())
        m_profession->addItem(Text::of(word.label).translated(), QString::fromLatin1(word.code));
    form->addField(tr("Profession"), m_profession);
    m_heads->setRange(0, 999);
    m_heads->setValue(1);
    form->addField(tr("At most away"), m_heads, {}, tr("0: lends none."));
    layout->addWidget(form);
    layout->addStretch(1);

    auto* buttons = new QDialogButtonBox;
    QPushButton* set = buttons->addButton(tr("Set the limit"), QDialogButtonBox::ActionRole);
    set->setDefault(true);
    QPushButton* done = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    done->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(set, &QPushButton::clicked, this, &OwnerLimitsDialog::setLimit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &OwnerLimitsDialog::showLimits);
    showLimits();
    m_profession->setFocus();
    resize(sizeHint().expandedTo(QSize(560, 380)));
}

void OwnerLimitsDialog::showLimits()
{
    m_limits->clear();
    m_limits->setTitle(tr("Limits now"));
    bool any = false;
    for (const OwnerLimit& limit : m_session.ownerLimits()) {
        if (limit.owner != m_owner)
            continue;
        any = true;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString what = professionOrAll(limit.profession);
        row->addWidget(
            new Label(tr("%1: at most %2 away").arg(what, QString::number(limit.maxAway))), 1);
        QPushButton* away = makeButton(tr("Remove"));
        away->setAccessibleName(tr("Remove the limit for %1").arg(what));
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, [this, id = limit.id] { removeLimit(id); });
        row->addWidget(away);
        m_limits->addWidget(line);
    }
    if (!any)
        m_limits->addText(tr("None: all who are available may be proposed."), Label::Ink::Muted);
}

void OwnerLimitsDialog::setLimit()
{
    OwnerLimit limit;
    limit.owner = m_owner;
    limit.profession = m_profession->currentData().toString();
    limit.maxAway = m_heads->value();
    for (const OwnerLimit& known : m_session.ownerLimits()) {
        if (known.owner == m_owner && known.profession == limit.profession)
            limit.id = known.id; // one limit for each profession
    }
    if (const Result<Id> set = m_session.setOwnerLimit(limit); !set) {
        m_notice->say(NoticeBar::Kind::Trouble, set.error().text.translated());
        m_notice->show();
    }
}

void OwnerLimitsDialog::removeLimit(const Id& id)
{
    if (const Result<void> removed = m_session.removeOwnerLimit(id); !removed) {
        m_notice->say(NoticeBar::Kind::Trouble, removed.error().text.translated());
        m_notice->show();
    }
    m_profession->setFocus();
}

} // namespace samvirke
