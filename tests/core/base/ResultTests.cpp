// SPDX-License-Identifier: Apache-2.0
#include "core/base/Result.h"

#include <memory>

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
Result<int> half(int number)
{
    if (number % 2 != 0)
        return Failure(ErrorKind::BadInput, QStringLiteral("The number is odd."), QStringLiteral("line 3"), QStringLiteral("Use an even one."));
    return number / 2;
}

Result<QString> quarterInWords(int number)
{
    auto first = half(number);
    if (!first)
        return first.failure();
    auto second = half(*first);
    if (!second)
        return second.failure();
    return QString::number(*second);
}

Result<void> mustBeEven(int number)
{
    if (auto result = half(number); !result)
        return result.failure();
    return {};
}
} // namespace

TEST_CASE("Result")
{
    SECTION("holds a value")
    {
        const auto result = half(8);
        REQUIRE(result.has_value());
        CHECK(result.value() == 4);
        CHECK(*result == 4);
    }

    SECTION("holds an error that passes unchanged from one type of result to another")
    {
        const auto result = quarterInWords(6);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::BadInput);
        CHECK(result.error().place == QStringLiteral("line 3"));
        CHECK(quarterInWords(8).value() == QStringLiteral("2"));
    }

    SECTION("may hold no more than that it went well")
    {
        CHECK(mustBeEven(2).has_value());
        const auto result = mustBeEven(3);
        REQUIRE_FALSE(result);
        CHECK(result.error().message == QStringLiteral("The number is odd."));
    }

    SECTION("lets a value be moved out")
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = std::move(result).value();
        REQUIRE(taken);
        CHECK(*taken == 5);
    }
}

TEST_CASE("Error")
{
    SECTION("says what happened, where, and what to do")
    {
        CHECK(half(3).error().text() == QStringLiteral("The number is odd. (line 3) Use an even one."));
    }

    SECTION("leaves out what it does not know")
    {
        CHECK(Error{ErrorKind::DiskFull, QStringLiteral("The disk is full."), {}, {}}.text() == QStringLiteral("The disk is full."));
    }
}
