// SPDX-License-Identifier: Apache-2.0
#include "tests/support/CatchRunner.h"
#include "tests/support/Sandbox.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const dueregard::test::Sandbox sandbox;
    const QCoreApplication app(argc, argv);
    return dueregard::test::runTests(argc, argv);
}
