// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>

namespace sjusteg {

/// Tells when the system wants the program gone: SIGTERM, SIGINT, SIGHUP and the end of the session.
class SafeClose final : public QObject
{
    Q_OBJECT
public:
    explicit SafeClose(QObject *parent = nullptr);
    ~SafeClose() override;

Q_SIGNALS:
    void sessionEnds(); ///< write what is being typed, ask nothing
    void stopWanted();  ///< write, then quit
};

} // namespace sjusteg
