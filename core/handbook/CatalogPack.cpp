// SPDX-License-Identifier: MPL-2.0
// The catalog as the build packs it: a list of templates with their bytes, each read when it is first asked for.
#include "handbook/FlowPlan.h"
#include "handbook/TemplateStream.h"

#include <QCoreApplication>
#include <QIODevice>

#include <utility>

namespace sjusteg {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CatalogPack {
    Q_DECLARE_TR_FUNCTIONS(CatalogPack)
};

const QString mark = u"Sjusteg definitions 2"_s;

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

/// Hashes come out in order, so that the same definitions always make the same bytes.
QStringList inOrder(const QSet<QString> &set)
{
    QStringList ordered = set.values();
    ordered.sort();
    return ordered;
}

QMap<QString, QStringList> inOrder(const QHash<QString, QStringList> &hash)
{
    QMap<QString, QStringList> ordered;
    for (auto it = hash.cbegin(); it != hash.cend(); ++it)
        ordered.insert(it.key(), it.value());
    return ordered;
}

} // namespace

QByteArray TemplateCatalog::pack() const
{
    QByteArray packed;
    QDataStream out(&packed, QIODevice::WriteOnly);
    prepare(out);
    out << mark << m_documents << m_flows << inOrder(m_flowIds) << inOrder(m_instances) << templates().size();
    QByteArray plan;
    QDataStream flows(&plan, QIODevice::WriteOnly);
    prepare(flows);
    flowPlan().write(flows);
    out << plan;
    for (const Template &definition : templates()) {
        QByteArray bytes;
        QDataStream single(&bytes, QIODevice::WriteOnly);
        prepare(single);
        single << definition;
        out << definition.id << definition.step.has_value() << definition.step.value_or(0) << definition.personalData << bytes;
    }
    return packed;
}

Result<std::shared_ptr<const TemplateCatalog>> TemplateCatalog::unpack(const QByteArray &packed)
{
    auto catalog = std::make_shared<TemplateCatalog>();
    QDataStream in(packed);
    prepare(in);
    QString found;
    qsizetype count = 0;
    in >> found;
    if (found == mark)
        in >> catalog->m_documents >> catalog->m_flows >> catalog->m_flowIds >> catalog->m_instances >> count >> catalog->m_packedPlan;
    for (qsizetype i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Template head;
        bool hasStep = false;
        int step = 0;
        QByteArray bytes;
        in >> head.id >> hasStep >> step >> head.personalData >> bytes;
        if (hasStep)
            head.step = step;
        catalog->m_index.insert(head.id, int(i));
        catalog->m_templates.append(std::move(head));
        catalog->m_packed.append(bytes);
    }
    if (found != mark || in.status() != QDataStream::Ok)
        return Problem{CatalogPack::tr("The built-in definitions are damaged. Install the program again."), u"mark «%1»"_s.arg(found)};
    return std::shared_ptr<const TemplateCatalog>(std::move(catalog));
}

const Template &TemplateCatalog::at(qsizetype index) const
{
    if (index < m_packed.size() && !m_packed.at(index).isEmpty()) {
        QDataStream in(m_packed.at(index));
        prepare(in);
        in >> m_templates[index];
        m_packed[index].clear();
    }
    return m_templates.at(index);
}

const FlowPlan &TemplateCatalog::flowPlan() const
{
    if (!m_flowPlan && !m_packedPlan.isEmpty()) {
        QDataStream in(std::exchange(m_packedPlan, {}));
        prepare(in);
        const auto plan = std::make_shared<FlowPlan>();
        plan->read(in);
        m_flowPlan = plan;
    }
    if (!m_flowPlan)
        m_flowPlan = std::make_shared<FlowPlan>(m_flows, templates(), m_instances);
    return *m_flowPlan;
}

} // namespace sjusteg
