// SPDX-License-Identifier: MPL-2.0
#include "meeting/shared/BoardLayout.h"

#include "meeting/shared/BoardText.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sjusteg {

namespace {

// In units (boardUnit).
constexpr qreal boardMargin = 5;
constexpr qreal labelSize = 2.6;
constexpr qreal sayingSize = 5.2;
constexpr qreal smallestSaying = 2.6;
constexpr qreal timeSize = 21;
constexpr qreal aheadSize = 2.9;
constexpr qsizetype mostAhead = 7;

constexpr BoardType plainType{0, 0, false, BoardText::Ink::Text};
constexpr BoardType mutedType{0, 0, false, BoardText::Ink::Muted};
constexpr BoardType boldType{0, 0, true, BoardText::Ink::Text};
constexpr BoardType levelType{0, 0, true, BoardText::Ink::Level};

/// Puts texts into a layout, one below the other.
class BoardColumn
{
public:
    BoardColumn(BoardLayout &board, const QFont &font, qreal unit, QRectF room)
        : m_board(board)
        , m_font(font)
        , m_unit(unit)
        , m_room(room)
    {
    }

    QRectF room() const { return m_room; }
    void skip(qreal units) { m_room.setTop(std::min(m_room.top() + units * m_unit, m_room.bottom())); }

    void add(const QString &text, BoardType type, qreal largest, qreal smallest, qreal mostHeight)
    {
        if (text.isEmpty())
            return;
        type.largest = largest * m_unit;
        type.smallest = smallest * m_unit;
        QRectF room = m_room;
        room.setHeight(std::min(room.height(), mostHeight * m_unit));
        m_board.texts.append(fitText(text, m_font, type, room));
        m_room.setTop(m_board.texts.constLast().rect.bottom());
    }

    /// All at the same size, the largest that fits; what does not fit at the smallest is cut.
    void addSayings(const QVector<SharedFace::Saying> &sayings)
    {
        for (qreal size = sayingSize * m_unit;; size = smallerType(size)) {
            const bool smallest = size <= smallestSaying * m_unit;
            const QVector<BoardText> set = setSayings(sayings, size);
            const bool whole = std::none_of(set.cbegin(), set.cend(), [](const BoardText &text) { return text.isCut; });
            if (whole || smallest) {
                m_board.texts += set;
                return;
            }
        }
    }

    void addAhead(const QVector<SharedFace::Ahead> &ahead, const QString &heading)
    {
        if (ahead.isEmpty())
            return;
        const qreal pitch = aheadSize * m_unit * 1.55;
        qsizetype count = std::min<qsizetype>(mostAhead, qsizetype((m_room.height() - pitch) / pitch));
        count = std::min(count, ahead.size());
        if (count < 1)
            return;
        m_room.setTop(m_room.bottom() - pitch * qreal(count + 1));
        add(heading, mutedType, labelSize, labelSize, labelSize * 2);
        const qreal times = QFontMetricsF(sizedFont(aheadSize)).horizontalAdvance(QStringLiteral("00:00  "));
        for (qsizetype i = 0; i < count; ++i) {
            const QRectF row(m_room.left(), m_room.bottom() - pitch * qreal(count - i), m_room.width(), pitch * 0.98);
            if (!ahead.at(i).time.isEmpty())
                m_board.texts.append(setText(ahead.at(i).time, m_font, mutedType, aheadSize * m_unit, QRectF(row.topLeft(), QSizeF(times, row.height()))));
            m_board.texts.append(setText(ahead.at(i).title, m_font, mutedType, aheadSize * m_unit, row.adjusted(times, 0, 0, 0)));
        }
    }

    void addTime(qreal units)
    {
        QFont font = sizedFont(units);
        font.setBold(true);
        // Room for hours, too, where there is any.
        const qreal needed = QFontMetricsF(font).horizontalAdvance(QStringLiteral("+00:00"));
        if (needed > m_room.width())
            font.setPixelSize(std::max(1, int(font.pixelSize() * m_room.width() / needed)));
        m_board.timeFont = font;
        m_board.time = QRectF(m_room.topLeft(), QSizeF(m_room.width(), QFontMetricsF(font).height()));
        m_room.setTop(m_board.time.bottom());
    }

    void addBar()
    {
        m_board.used = QRectF(m_room.left(), m_room.top(), m_room.width(), m_unit * 1.1);
        m_room.setTop(m_board.used.bottom());
    }

private:
    QFont sizedFont(qreal units) const
    {
        QFont font = m_font;
        font.setPixelSize(std::max(1, int(units * m_unit)));
        return font;
    }

    QVector<BoardText> setSayings(const QVector<SharedFace::Saying> &sayings, qreal size) const
    {
        QVector<BoardText> set;
        QRectF room = m_room;
        for (const SharedFace::Saying &saying : sayings) {
            const qreal needed = QFontMetricsF(sizedFont(labelSize)).height() + size * 1.5;
            if (room.height() < needed) {
                if (!set.isEmpty())
                    set.last().isCut = true; // something is missing: a smaller size is tried
                break;
            }
            set.append(setText(saying.label, m_font, mutedType, labelSize * m_unit, room));
            room.setTop(set.constLast().rect.bottom());
            set.append(setText(saying.text, m_font, plainType, size, room));
            room.setTop(std::min(set.constLast().rect.bottom() + size * 0.55, room.bottom()));
        }
        return set;
    }

    BoardLayout &m_board;
    const QFont m_font;
    const qreal m_unit;
    QRectF m_room;
};

void addClock(BoardColumn &column, const SharedFace &face, qreal size)
{
    if (face.time.isEmpty())
        return;
    column.addTime(size);
    column.add(face.timeNote, mutedType, 3.2, 2, 5);
    if (face.stage == SharedFace::Stage::Running) {
        column.skip(1.2);
        column.addBar();
    }
    column.skip(1.6);
    column.add(face.warning, levelType, 4, 2.4, 11);
    column.add(face.standing, plainType, 3.2, 2, 5);
}

void addTask(BoardColumn &column, const SharedFace &face)
{
    column.add(face.facts, mutedType, 3, 2, 5);
    column.add(face.title, boldType, 7.6, 4, 27);
    column.skip(2.6);
    column.addSayings(face.sayings);
}

} // namespace

qreal boardUnit(QSizeF window)
{
    return std::max(1.0, std::min(window.height(), window.width() * 9 / 16)) / 100;
}

BoardLayout BoardLayout::whole(const SharedFace &face, QSizeF size, const QFont &font)
{
    BoardLayout board;
    const qreal unit = boardUnit(size);
    const qreal margin = boardMargin * unit;
    const QRectF inside(margin, margin * 0.8, size.width() - 2 * margin, size.height() - 1.8 * margin);
    BoardColumn top(board, font, unit, inside);
    top.add(face.meeting, mutedType, labelSize, labelSize, labelSize * 1.8);
    const bool beside = size.width() > size.height() * 1.25;
    const qreal split = beside ? inside.width() * 0.62 : inside.width();
    if (!beside) {
        BoardColumn column(board, font, unit, QRectF(inside.left(), top.room().top() + unit, inside.width(), inside.height() - top.room().top()));
        addClock(column, face, timeSize);
        column.skip(3);
        addTask(column, face);
        return board;
    }
    const qreal head = std::max(top.room().top(), inside.top()) + unit * 4;
    BoardColumn left(board, font, unit, QRectF(inside.left(), head, split, inside.bottom() - head));
    addTask(left, face);
    const qreal gap = unit * 5;
    BoardColumn right(board, font, unit, QRectF(inside.left() + split + gap, head, inside.width() - split - gap, inside.bottom() - head));
    addClock(right, face, timeSize);
    right.skip(4);
    right.addAhead(face.ahead, face.aheadHeading);
    return board;
}

BoardLayout BoardLayout::strip(const SharedFace &face, QSizeF size, const QFont &font)
{
    BoardLayout board;
    const qreal unit = size.height() / 16;
    const qreal margin = 3 * unit;
    const QRectF inside(margin, 1.4 * unit, size.width() - 2 * margin, size.height() - 2.4 * unit);
    const qreal clock = face.time.isEmpty() ? 0 : unit * 30;
    BoardColumn right(board, font, unit, QRectF(inside.right() - clock, inside.top() - unit, clock, inside.height() + unit));
    if (!face.time.isEmpty()) {
        right.addTime(8);
        BoardType note = face.warning.isEmpty() ? mutedType : levelType;
        note.side = Qt::AlignRight;
        right.add(face.warning.isEmpty() ? face.timeNote : face.warning, note, 2.4, 1.6, 3.6);
    }
    BoardColumn left(board, font, unit, QRectF(inside.left(), inside.top(), inside.width() - clock - margin, inside.height()));
    left.add(face.standing.isEmpty() ? face.facts : face.facts + QStringLiteral(" · ") + face.standing, mutedType, 2.4, 2, 3.4);
    left.add(face.title, boldType, 5, 3, 9);
    return board;
}

} // namespace sjusteg
