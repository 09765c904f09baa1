// A program for tests to kill: opens a case file for writing, says "open", and then registers needs
// for ever, saying the id of each one after its command has been acknowledged.
#include "tests/core/store/fixtures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace samvirke;
using namespace samvirke::testing;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto store = openStore(app.arguments().value(1));
    if (store->readOnly())
        return 1;
    std::puts("open");
    std::fflush(stdout);
    for (;;) {
        const Need need = needWithAll();
        if (!command(*store, [&] { return store->insert(need); }))
            return 1;
        std::puts(qPrintable(need.id));
        std::fflush(stdout);
    }
}
