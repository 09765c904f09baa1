// How long each page takes from the click to the painted page, for `./dev bench`.
#pragma once

namespace samvirke {

class MainWindow;

/// Opens every page that has not been made yet, as its first click does, and prints a line for
/// each: its name and the milliseconds until it is painted.
void printPageTimes(MainWindow& window);

} // namespace samvirke
