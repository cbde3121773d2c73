// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return 2;
}
