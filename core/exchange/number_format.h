// How a spreadsheet wants a number to be read: the format code of its cell decides whether it is a
// date, a time, a percentage or just a number.
#pragma once

#include <QString>

namespace samvirke {

enum class NumberKind { Plain, DateTime, Percent };

/// The kind of one of the format codes that every spreadsheet program knows by number (ECMA-376
/// part 1, 18.8.30).
NumberKind builtInNumberKind(int formatId);

/// The kind of a written format code such as "dd.mm.yyyy hh:mm" or "0.0 %".
NumberKind numberKindOf(const QString& formatCode);

/// A day number as text, "2021-03-08" or "2021-03-08T13:42:00"; empty when it is no date. Days
/// count from 1900 (with the leap day that it never had) or from 1904.
QString dateOfSerial(double serial, bool from1904);

} // namespace samvirke
