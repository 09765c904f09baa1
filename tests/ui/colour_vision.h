// What a colour becomes for people who lack one of the three kinds of cones, and how far two
// colours then are from each other.
#pragma once

#include <QColor>

#include <array>
#include <cmath>

namespace samvirke {

enum class Vision { Full, NoLong, NoMedium, NoShort };

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix& matrix, const Triple& v)
{
    Triple out{};
    for (size_t row = 0; row < 3; ++row)
        out[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return out;
}

inline Triple linearOf(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return { linear(double(colour.redF())), linear(double(colour.greenF())),
        linear(double(colour.blueF())) };
}

/// Linear light as that eye receives it: Machado, Oliveira and Fernandes, "A physiologically-based
/// model for simulation of color vision deficiency" (2009), at full severity.
inline Triple seenAs(const QColor& colour, Vision vision)
{
    static const Matrix protan{ { { 0.152286, 1.052583, -0.204868 },
        { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } };
    static const Matrix deutan{ { { 0.367322, 0.860646, -0.227968 },
        { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } };
    static const Matrix tritan{ { { 1.255528, -0.076749, -0.178779 },
        { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } };
    Triple seen = linearOf(colour);
    switch (vision) {
    case Vision::Full:
        break;
    case Vision::NoLong:
        seen = times(protan, seen);
        break;
    case Vision::NoMedium:
        seen = times(deutan, seen);
        break;
    case Vision::NoShort:
        seen = times(tritan, seen);
        break;
    }
    for (double& c : seen)
        c = std::fmin(1.0, std::fmax(0.0, c));
    return seen;
}

/// CIE L*a*b* under daylight (D65).
inline Triple labOf(const Triple& linear)
{
    static const Matrix toXyz{ { { 0.4124564, 0.3575761, 0.1804375 },
        { 0.2126729, 0.7151522, 0.0721750 }, { 0.0193339, 0.1191920, 0.9503041 } } };
    const Triple xyz = times(toXyz, linear);
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

/// Distance in L*a*b*: 2 is just noticed side by side, 20 is told apart across a room.
inline double difference(const QColor& a, const QColor& b, Vision vision)
{
    const Triple one = labOf(seenAs(a, vision));
    const Triple other = labOf(seenAs(b, vision));
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

} // namespace samvirke
