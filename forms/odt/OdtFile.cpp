// SPDX-License-Identifier: MPL-2.0
#include "odt/OdtFile.h"

#include "odt/OdtParts.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <zip.h>

namespace sjusteg::odt {

namespace {

struct OdtFileText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::odt::OdtFile)
};

/// Packs files into memory. libzip reads them when the archive is closed, so they must live until then.
class Package
{
public:
    explicit Package(const QDateTime &stamp)
        : m_stamp(time_t(stamp.toSecsSinceEpoch()))
    {
        zip_error_init(&m_error);
        m_bytes = zip_source_buffer_create(nullptr, 0, 0, &m_error);
        m_archive = m_bytes ? zip_open_from_source(m_bytes, ZIP_TRUNCATE, &m_error) : nullptr;
        if (m_archive)
            zip_source_keep(m_bytes); // closing the archive lets go of it once
    }
    ~Package()
    {
        if (m_archive)
            zip_discard(m_archive);
        if (m_bytes)
            zip_source_free(m_bytes);
        zip_error_fini(&m_error);
    }
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    bool add(const char *name, const QByteArray &content, bool packed)
    {
        if (!m_archive)
            return false;
        zip_source_t *source = zip_source_buffer(m_archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = source ? zip_file_add(m_archive, name, source, 0) : -1;
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        return zip_set_file_compression(m_archive, zip_uint64_t(index), packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0
            && zip_file_set_mtime(m_archive, zip_uint64_t(index), m_stamp, 0) == 0;
    }

    QByteArray close()
    {
        if (!m_archive || zip_close(m_archive) != 0)
            return {};
        m_archive = nullptr;
        zip_stat_t stat;
        if (zip_source_stat(m_bytes, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(m_bytes) != 0)
            return {};
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_bytes, bytes.data(), stat.size);
        zip_source_close(m_bytes);
        return read == zip_int64_t(stat.size) ? bytes : QByteArray();
    }

    QString cause()
    {
        return QString::fromUtf8(m_archive ? zip_strerror(m_archive) : zip_error_strerror(&m_error));
    }

private:
    const time_t m_stamp;
    zip_error_t m_error;
    zip_source_t *m_bytes = nullptr;
    zip_t *m_archive = nullptr;
};

} // namespace

Result<QByteArray> toOdt(const Document &document, const QDateTime &stamp)
{
    const QByteArray type(mimeType);
    const QByteArray content = contentXml(document);
    const QByteArray styles = stylesXml(document);
    const QByteArray meta = metaXml(document, stamp);
    const QByteArray manifest = manifestXml();
    Package package(stamp);
    // The type stands first and unpacked, so that it can be read without unpacking anything.
    const bool added = package.add("mimetype", type, false) && package.add("content.xml", content, true) && package.add("styles.xml", styles, true)
        && package.add("meta.xml", meta, true) && package.add("META-INF/manifest.xml", manifest, true);
    const QByteArray bytes = added ? package.close() : QByteArray();
    if (bytes.isEmpty())
        return Problem{OdtFileText::tr("The document could not be made. Close other programs and try again."), package.cause()};
    return bytes;
}

Result<void> writeOdt(const QByteArray &odt, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(odt) == odt.size() && file.commit())
        return {};
    return Problem{OdtFileText::tr("The document «%1» could not be written. Check that the folder exists, that you may write there "
                                   "and that there is room on the disk.")
                       .arg(QDir::toNativeSeparators(path)),
                   systemCause(file.errorString())};
}

} // namespace sjusteg::odt
