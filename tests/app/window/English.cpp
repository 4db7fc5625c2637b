// SPDX-License-Identifier: MPL-2.0
#include "English.h"

#include "../translations/TsFile.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

namespace sjusteg {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).trimmed();
}

/// The handbook has words that English spells alike: «Part», «Form».
void addLabels(const QJsonValue &value, QSet<QString> &labels)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            addLabels(one, labels);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        labels.insert(plain(object.value(QLatin1String("label")).toString()));
        for (const QJsonValue &one : object)
            addLabels(one, labels);
    }
}

void addModel(const QAbstractItemModel *model, QStringList &texts)
{
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts.append(model->headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(model->rowCount(), 200); ++row)
            texts.append(model->index(row, column).data().toString());
    }
}

void addAction(const QAction *action, QStringList &texts)
{
    texts << action->text() << action->toolTip() << action->iconText();
}

/// All that a widget says or shows, to the eye and to a screen reader.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->whatsThis()};
    if (widget->isWindow())
        texts.append(widget->windowTitle());
    for (const QAction *action : widget->actions())
        addAction(action, texts);
    if (auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    if (auto *line = qobject_cast<const QLineEdit *>(widget))
        texts.append(line->placeholderText());
    if (auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(edit->placeholderText());
    if (auto *group = qobject_cast<const QGroupBox *>(widget))
        texts.append(group->title());
    if (auto *menu = qobject_cast<const QMenu *>(widget))
        texts.append(menu->title());
    if (auto *box = qobject_cast<const QComboBox *>(widget))
        addModel(box->model(), texts);
    if (auto *view = qobject_cast<const QAbstractItemView *>(widget); view && !view->inherits("QComboBoxListView"))
        addModel(view->model(), texts);
    if (auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    return texts;
}

} // namespace

English::English()
{
    const QDir definitions(QStringLiteral(DEFINITIONS_DIR));
    for (const QString &name : definitions.entryList({QStringLiteral("*.json")})) {
        QFile file(definitions.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        addLabels(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), m_norwegian);
    }
    for (const char *name : {"sjusteg_nb.ts", "qtbase_nb.ts"})
        readTranslations(QStringLiteral(SOURCE_DIR "/resources/translations/") + QLatin1String(name));
}

void English::readTranslations(const QString &path)
{
    const TsFile file = TsFile::read(path);
    if (!file.error.isEmpty() || file.messages.isEmpty())
        qFatal("%s", qPrintable(path + file.error));
    for (const TsMessage &message : file.messages) {
        for (const QString &translation : message.translations)
            m_norwegian.insert(plain(translation));
    }
    static const QRegularExpression holder(QStringLiteral("%L?(?:\\d+|n)"));
    for (const TsMessage &message : file.messages) {
        const QString source = plain(message.source);
        if (m_norwegian.contains(source))
            continue;
        if (!source.contains(holder)) {
            m_exact.insert(source);
            continue;
        }
        QString letters = source;
        letters.remove(holder);
        letters.remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
        if (letters.size() < 4)
            continue;
        QString pattern = QRegularExpression::escape(source);
        pattern.replace(QRegularExpression(QStringLiteral("\\\\%L?(?:\\d+|n)")), QStringLiteral(".+"));
        m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
}

bool English::found(const QString &given)
{
    const QString text = plain(given);
    if (text.isEmpty() || m_seen.contains(text))
        return false;
    static const QRegularExpression word(QStringLiteral("\\b(?:the|this|with|from|could|cannot|please|cancel|close|select|choose|which|your|were)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const bool english = m_exact.contains(text) || text.contains(word)
        || std::any_of(m_patterns.cbegin(), m_patterns.cend(), [&text](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
    if (!english)
        m_seen.insert(text);
    return english;
}

QStringList English::in(const QWidget *root)
{
    QStringList texts;
    QList<const QWidget *> widgets{root};
    for (const QWidget *child : root->findChildren<QWidget *>())
        widgets.append(child);
    for (const QWidget *widget : widgets) {
        for (const QString &text : textsOf(widget)) {
            if (found(text))
                texts.append(QStringLiteral("%1: %2").arg(QLatin1String(widget->metaObject()->className()), text));
        }
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace sjusteg
