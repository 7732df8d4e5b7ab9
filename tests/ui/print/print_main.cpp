// Runs the tests within a QGuiApplication, without a display.

#define RETURNBENCH_TEST_MAIN
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char* argv[]) {
    // Also when the tests are only listed, outside CTest's environment.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
