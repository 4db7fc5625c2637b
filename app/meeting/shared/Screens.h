// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QRect>
#include <QVector>

class QScreen;
class QWidget;

namespace sjusteg {

/// The screens of the machine, by name. Tests have some of their own.
class Screens : public QObject
{
    Q_OBJECT
public:
    struct Screen {
        QString name;
        QRect geometry; ///< in the coordinates of windows
    };

    using QObject::QObject;

    virtual QVector<Screen> all() const = 0;
    virtual QString under(const QWidget &window) const = 0; ///< the name of the screen a window stands on
    virtual void cover(QWidget &window, const QString &screen) = 0; ///< gives the window the whole of that screen

    /// Those that show something else than the screen of that name. A mirrored screen is no other screen.
    QVector<Screen> besides(const QString &name) const;

Q_SIGNALS:
    void added(const QString &name);
    void removed(const QString &name); ///< windows on it may still say that they are
    void resized(const QString &name);
};

class SystemScreens final : public Screens
{
    Q_OBJECT
public:
    explicit SystemScreens(QObject *parent = nullptr);

    QVector<Screen> all() const override;
    QString under(const QWidget &window) const override;
    void cover(QWidget &window, const QString &screen) override;

private:
    void watch(QScreen *screen);
};

} // namespace sjusteg
