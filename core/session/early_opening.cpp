#include "core/session/early_opening.h"

#include <QThread>

namespace samvirke {

EarlyOpening::EarlyOpening(const QString& path, OpenMode mode)
    : m_opening(std::async(std::launch::async, [path, mode, home = QThread::currentThread()] {
          auto opened = Session::open(path, mode);
          if (opened) {
              // Asked for so that they are kept.
              (*opened)->picture();
              (*opened)->trend();
              (*opened)->moveToThread(home);
          }
          return opened;
      }))
{
}

} // namespace samvirke
