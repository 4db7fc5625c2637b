// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "paper/Roll.h"

#include <QWidget>

#include <memory>

namespace sjusteg {

/// A form as it is, in large type, to be read from the back of the room. Nothing can be written in it. The keys for reading on move it.
class SharedPaper final : public QWidget
{
    Q_OBJECT
public:
    explicit SharedPaper(QWidget *parent = nullptr);

    void setDocument(const Document &document); ///< stays where it was read
    void showPlace(const QStringList &path);    ///< moves there when it is not seen already (paper::Roll::placeOf)
    void showTop();
    bool scrollBy(qreal windows);               ///< downwards, in heights of the window; false: nothing moved

    QString spoken() const { return m_roll ? m_roll->spoken() : QString(); }
    qreal top() const { return m_top; }         ///< in layout units
    qreal typeScale() const { return m_scale; } ///< pixels in a layout unit

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();
    void setTop(qreal top);
    qreal windowHeight() const; ///< in layout units
    qreal margin() const;       ///< in pixels

    Document m_document;
    std::unique_ptr<paper::Roll> m_roll;
    QStringList m_path;
    qreal m_scale = 1;
    qreal m_top = 0;
};

} // namespace sjusteg
