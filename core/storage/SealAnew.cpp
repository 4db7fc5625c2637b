// SPDX-License-Identifier: MPL-2.0
// A new key for everything in the participants' file.
#include "storage/SealedFormStore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sjusteg {

namespace {

using namespace Qt::Literals::StringLiterals;

struct AnewText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::SealedFormStore)
};

Problem unreadableLine()
{
    return {AnewText::tr("A line of the participants' file cannot be read, so the passphrase was not changed. Put the newest copy from the folder of copies in "
                         "its place first."), {}};
}

} // namespace

Result<void> SealedFormStore::sealAnew(std::shared_ptr<const Cipher> cipher)
{
    SealedFormStore anew(m_database, std::move(cipher));
    QVector<QByteArray> oldImages;
    QVector<QPair<QByteArray, QByteArray>> forms;
    {
        Query images(m_database, "SELECT tag FROM participants.image");
        Query heads(m_database, "SELECT tag, body FROM participants.form");
        for (Query *query : {&images, &heads}) {
            if (const Result<void> done = query->run(); !done)
                return done;
        }
        while (images.next())
            oldImages.append(images.bytes(0));
        while (heads.next())
            forms.append({heads.bytes(0), heads.bytes(1)});
        for (Query *query : {&images, &heads}) {
            if (const Result<void> done = query->finished(); !done)
                return done;
        }
    }
    QHash<QByteArray, QByteArray> images; // old tag → new
    for (const QByteArray &tag : std::as_const(oldImages)) {
        Query body(m_database, "SELECT body FROM participants.image WHERE tag = ?");
        if (const Result<void> done = body.run({tag}); !done)
            return done;
        const std::optional<QByteArray> plain = body.next() ? m_cipher->open("image " + tag, body.bytes(0)) : std::nullopt;
        if (!plain)
            return unreadableLine();
        const QByteArray newTag = anew.imageTag(QString::fromUtf8(plain->left(plain->indexOf('\n'))));
        if (Result<void> done = run("INSERT INTO participants.image(tag, body) VALUES(?,?)", {newTag, anew.m_cipher->seal("image " + newTag, *plain)}); !done)
            return done;
        images.insert(tag, newTag);
    }
    for (const auto &[tag, body] : std::as_const(forms)) {
        if (Result<void> done = sealFormAnew(tag, body, images, anew); !done)
            return done;
    }
    for (const QByteArray &tag : std::as_const(oldImages)) {
        if (Result<void> done = run("DELETE FROM participants.image WHERE tag = ?", {tag}); !done)
            return done;
    }
    return {};
}

Result<void> SealedFormStore::sealFormAnew(const QByteArray &form, const QByteArray &body, const QHash<QByteArray, QByteArray> &images, SealedFormStore &anew)
{
    const std::optional<QByteArray> head = m_cipher->open("form " + form, body);
    if (!head)
        return unreadableLine();
    const QByteArray newForm = anew.formTag(QJsonDocument::fromJson(*head).object().value("id"_L1).toString());
    if (Result<void> done = run("INSERT INTO participants.form(tag, body) VALUES(?,?)", {newForm, anew.m_cipher->seal("form " + newForm, *head)}); !done)
        return done;
    QVector<Line> lines;
    QVector<QPair<Line, QByteArray>> shown;
    {
        Query all(m_database, "SELECT kind, tag, body FROM participants.line WHERE form = ?");
        Query pictures(m_database, "SELECT kind, tag, image FROM participants.shown WHERE form = ?");
        for (Query *query : {&all, &pictures}) {
            if (const Result<void> done = query->run({form}); !done)
                return done;
        }
        while (all.next())
            lines.append({LineKind(all.number(0)), all.bytes(1), all.bytes(2)});
        while (pictures.next())
            shown.append({{LineKind(pictures.number(0)), pictures.bytes(1), {}}, pictures.bytes(2)});
        for (Query *query : {&all, &pictures}) {
            if (const Result<void> done = query->finished(); !done)
                return done;
        }
    }
    for (const Line &line : std::as_const(lines)) {
        const std::optional<QByteArray> plain = m_cipher->open(linePlace(form, line.kind, line.tag), line.body);
        if (!plain)
            return unreadableLine();
        const QJsonObject object = QJsonDocument::fromJson(*plain).object();
        const QString row = object.value("r"_L1).toString();
        const QByteArray newTag = line.kind == LineKind::Row   ? anew.rowTag(object.value("t"_L1).toString(), row)
            : line.kind == LineKind::Value ? anew.valueTag({object.value("f"_L1).toString(), row, object.value("p"_L1).toString()})
                                           : line.tag;
        if (Result<void> done = anew.putLine(newForm, line.kind, newTag, *plain); !done)
            return done;
        for (const auto &[shows, image] : std::as_const(shown)) {
            if (shows.kind != line.kind || shows.tag != line.tag)
                continue;
            if (Result<void> done = run("INSERT INTO participants.shown(form, kind, tag, image) VALUES(?,?,?,?)",
                                        {newForm, int(line.kind), newTag, images.value(image)});
                !done)
                return done;
        }
    }
    for (const char *sql : {"DELETE FROM participants.shown WHERE form = ?", "DELETE FROM participants.line WHERE form = ?",
                            "DELETE FROM participants.form WHERE tag = ?"}) {
        if (Result<void> done = run(sql, {form}); !done)
            return done;
    }
    return {};
}

} // namespace sjusteg
