// SPDX-License-Identifier: Apache-2.0
// Runs a program and says how long it took and how much memory it needed at most. A program of its own, and without Qt,
// because Linux counts the memory of the process that forked as the child's: this one has next to none.
//
//   dueregard_bench_launch SECONDS UNTIL PROGRAM [ARGUMENT…]
//
// Prints what the program printed and then a line "launched MILLISECONDS PEAK_KB STATUS". The clock runs from just before
// fork until the first line that starts with UNTIL, or until the end when UNTIL is empty; STATUS is 0 when the program
// ended with 0 and said UNTIL. After SECONDS it is killed.
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool holdsLine(const std::string &output, const std::string &start)
{
    const std::size_t at = output.compare(0, start.size(), start) == 0 ? 0 : output.find('\n' + start);
    return at != std::string::npos && output.find('\n', at + 1) != std::string::npos;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const double patience = std::atof(argv[1]) * 1000;
    const std::string until = argv[2];
    int pipes[2];
    if (pipe(pipes) != 0)
        return 2;
    const auto start = Clock::now();
    const pid_t child = fork();
    if (child < 0)
        return 2;
    if (child == 0) {
        dup2(pipes[1], STDOUT_FILENO);
        dup2(pipes[1], STDERR_FILENO);
        close(pipes[0]);
        close(pipes[1]);
        execv(argv[3], argv + 3);
        _exit(127);
    }
    close(pipes[1]);

    std::string output;
    double milliseconds = -1;
    char buffer[65536];
    for (;;) {
        pollfd waiting{pipes[0], POLLIN, 0};
        const double rest = patience - millisecondsSince(start);
        const int ready = rest > 0 ? poll(&waiting, 1, int(rest)) : 0;
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0) {
            kill(child, SIGKILL);
            break;
        }
        const ssize_t count = read(pipes[0], buffer, sizeof buffer);
        if (count <= 0)
            break;
        output.append(buffer, std::size_t(count));
        if (milliseconds < 0 && !until.empty() && holdsLine(output, until))
            milliseconds = millisecondsSince(start);
    }
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) { }
    if (until.empty())
        milliseconds = millisecondsSince(start);
    const bool ok = WIFEXITED(status) && WEXITSTATUS(status) == 0 && milliseconds >= 0;
#ifdef __APPLE__
    const long peak = usage.ru_maxrss / 1024; // bytes there, kB elsewhere
#else
    const long peak = usage.ru_maxrss;
#endif
    std::fwrite(output.data(), 1, output.size(), stdout);
    std::printf("\nlaunched %.4f %ld %d\n", milliseconds, peak, ok ? 0 : 1);
    return 0;
}
