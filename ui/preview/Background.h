// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFuture>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include <functional>

namespace dueregard {

/// Does `work` on a thread of the application's pool. It must hold all it needs by value: whoever waits for the future may
/// be gone before it is done, and nobody is called then.
template<class T>
QFuture<T> inBackground(std::function<T()> work)
{
    class Job final : public QRunnable {
    public:
        explicit Job(std::function<T()> work) : m_work(std::move(work)) { m_promise.start(); }
        QFuture<T> future() const { return m_promise.future(); }
        void run() override
        {
            m_promise.addResult(m_work());
            m_promise.finish();
        }

    private:
        std::function<T()> m_work;
        QPromise<T> m_promise;
    };
    auto *job = new Job(std::move(work));
    QFuture<T> future = job->future();
    QThreadPool::globalInstance()->start(job); // deletes it
    return future;
}

} // namespace dueregard
