// What a function that can fail gives back: a value, or an error whose text a person reads.
#pragma once

#include "core/base/text.h"

#include <tl/expected.hpp>

namespace samvirke {

struct Error {
    Text text; ///< What is wrong and what to do, in one or two sentences.

    bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Text text)
{
    return tl::unexpected<Error>(Error{ std::move(text) });
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace samvirke
