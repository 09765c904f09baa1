// How long a page takes from the click to the painted page, and a frame of a long table while it is
// scrolled, for `./dev bench`.
#pragma once

namespace samvirke {

class MainWindow;

/// Opens every page that has not been made yet, as its first click does, and prints a line for
/// each: its name and the milliseconds until it is painted.
void printPageTimes(MainWindow& window);

/// From the key to the painted slide, and from there to each other slide: "projector MS", and the
/// slowest "slide MS".
void printProjectorTimes(MainWindow& window);

/// A table of 100,000 rows as the program's tables are: prints "frame MEDIAN 95TH MOST", the
/// milliseconds to paint after each notch of the wheel and each jump, and the time of a "sort" and
/// of a "filter".
void printTableTimes();

} // namespace samvirke
