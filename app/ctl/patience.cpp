#include "app/ctl/patience.h"

#include "app/ctl/command_line.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace samvirke::ctl {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void onInterrupt(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool onTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void toStderr(const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

Patience::Patience(bool asked) : m_terminal(onTerminal()), m_asked(asked)
{
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

Patience::~Patience()
{
    done();
    std::signal(SIGINT, SIG_DFL);
}

void Patience::done()
{
    if (m_terminal && m_shown >= 0)
        toStderr("\r\033[K");
    m_shown = -1;
}

GoOn Patience::saying(const char* what)
{
    return [this, what](int done, int all) {
        const int percent = all > 0 ? int(qint64(done) * 100 / all) : 0;
        if ((m_terminal || m_asked) && (percent != m_shown || what != m_what)) {
            m_shown = percent;
            m_what = what;
            const QString line = say(what, { QString::number(done), QString::number(all) });
            toStderr(m_terminal ? "\r\033[K" + line : line + '\n');
        }
        return !interrupted;
    };
}

GoOn Patience::reading()
{
    return saying(QT_TRANSLATE_NOOP("ctl", "Read: %1 of %2"));
}

GoOn Patience::writing()
{
    return saying(QT_TRANSLATE_NOOP("ctl", "Written: %1 of %2"));
}

GoOn Patience::solving()
{
    const GoOn tell = saying(QT_TRANSLATE_NOOP("ctl", "Solving: %1 of %2 per cent"));
    return [tell](int done, int all) { return tell(all > 0 ? 100 * done / all : 0, 100); };
}

} // namespace samvirke::ctl
