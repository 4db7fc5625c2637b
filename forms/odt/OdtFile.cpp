// SPDX-License-Identifier: MPL-2.0
#include "odt/OdtFile.h"

#include "odt/OdtParts.h"
#include "storage/PlaceOfAnswers.h"
#include "storage/SystemCause.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <minizip/zip.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace sjusteg::odt {

namespace {

struct OdtFileText {
    Q_DECLARE_TR_FUNCTIONS(sjusteg::odt::OdtFile)
};

/// The archive in memory, as the library sees a file: it writes, and goes back to set the sizes.
struct Archive {
    QByteArray bytes;
    qsizetype at = 0;
};

Archive &archive(voidpf stream)
{
    return *static_cast<Archive *>(stream);
}

zlib_filefunc64_def inMemory(Archive &target)
{
    zlib_filefunc64_def functions{};
    functions.opaque = &target;
    functions.zopen64_file = [](voidpf opaque, const void *, int) { return opaque; };
    functions.zread_file = [](voidpf, voidpf, void *, uLong) { return uLong(0); }; // only an archive that is gone on with is read
    functions.zwrite_file = [](voidpf, voidpf stream, const void *data, uLong size) {
        Archive &to = archive(stream);
        to.bytes.resize(std::max(to.bytes.size(), to.at + qsizetype(size)));
        std::memcpy(to.bytes.data() + to.at, data, size);
        to.at += qsizetype(size);
        return size;
    };
    functions.ztell64_file = [](voidpf, voidpf stream) { return ZPOS64_T(archive(stream).at); };
    functions.zseek64_file = [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
        Archive &in = archive(stream);
        const qsizetype from = origin == ZLIB_FILEFUNC_SEEK_CUR ? in.at : origin == ZLIB_FILEFUNC_SEEK_END ? in.bytes.size() : 0;
        const qsizetype to = from + qsizetype(offset);
        if (to < 0 || to > in.bytes.size())
            return -1L;
        in.at = to;
        return 0L;
    };
    functions.zclose_file = [](voidpf, voidpf) { return 0; };
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    return functions;
}

/// Packs files, one after the other.
class Package
{
public:
    explicit Package(const QDateTime &stamp)
    {
        zlib_filefunc64_def functions = inMemory(m_archive);
        m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
        const QDate date = stamp.date();
        const QTime time = stamp.time();
        m_info.tmz_date = {uInt(time.second()), uInt(time.minute()), uInt(time.hour()), uInt(date.day()), uInt(date.month() - 1), uInt(date.year())};
    }
    ~Package()
    {
        if (m_zip)
            zipClose(m_zip, nullptr);
    }
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    bool add(const char *name, const QByteArray &content, bool packed)
    {
        if (!m_zip
            || zipOpenNewFileInZip(m_zip, name, &m_info, nullptr, 0, nullptr, 0, nullptr, packed ? Z_DEFLATED : 0, packed ? Z_DEFAULT_COMPRESSION : 0) != ZIP_OK)
            return false;
        const bool written = zipWriteInFileInZip(m_zip, content.constData(), unsigned(content.size())) == ZIP_OK;
        return zipCloseFileInZip(m_zip) == ZIP_OK && written;
    }

    QByteArray close()
    {
        const bool closed = m_zip && zipClose(std::exchange(m_zip, nullptr), nullptr) == ZIP_OK;
        return closed ? m_archive.bytes : QByteArray();
    }

private:
    Archive m_archive;
    zipFile m_zip = nullptr;
    zip_fileinfo m_info{};
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
        return Problem{OdtFileText::tr("The document could not be made. Close other programs and try again."), {}};
    return bytes;
}

Result<void> writeOdt(const QByteArray &odt, const QString &path)
{
    if (const Result<void> free = notInPlaceOfAnswers(path); !free)
        return free;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(odt) == odt.size() && file.commit())
        return {};
    return Problem{OdtFileText::tr("The document «%1» could not be written. Check that the folder exists, that you may write there "
                                   "and that there is room on the disk.")
                       .arg(QDir::toNativeSeparators(path)),
                   systemCause(file.errorString())};
}

} // namespace sjusteg::odt
