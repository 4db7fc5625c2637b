#include "SharedRoom.h"
#include <QTranslator>
using namespace sjusteg;
class Pics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all();
};
void Pics::all()
{
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    content::load();
    QTranslator t; if (t.load(content::translation())) QApplication::installTranslator(&t);
    SharedRoom room;
    const auto shot = [&](const QString &name) {
        auto *w = const_cast<SharedWindow *>(room.view->sharedWindow());
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            w->setWindowState(Qt::WindowNoState); w->resize(size); QTest::qWait(60);
            w->grab().save(QStringLiteral("/tmp/m5/%1-%2.png").arg(name).arg(size.width()));
        }
    };
    room.view->prepare(room.sheet());
    room.openShared(); shot(QStringLiteral("waiting"));
    room.begin(); room.pass(125); shot(QStringLiteral("first"));
    room.goTo(QStringLiteral("a3.4")); room.pass(27*60+20); room.view->standingAction()->trigger(); shot(QStringLiteral("post"));
    room.pass(8*60+10); shot(QStringLiteral("soon"));
    room.pass(8*60); shot(QStringLiteral("over"));
    room.setCell(room.sheet(), {QStringLiteral("agenda.title"), QStringLiteral("a3.4"), {}}, QStringLiteral("Vurdere tiltak per bransje, arbeidskraftbehov og deltakernes forutsetninger i hele kommunesammenslåingsområdet, med særlig vekt på kvalifiseringsmulighetene"));
    room.setCell(room.sheet(), {QStringLiteral("agenda.purpose"), QStringLiteral("a3.4"), {}}, QStringLiteral("Se om tiltakene gir det bransjen og deltakerne trenger; ta de viktigste først. Tenk både på dem som begynner nå og på dem som kommer til neste år, og på hva som må til for at arbeidsgiverne skal være med. Skriv ned det dere ikke blir enige om, så tar vi det til slutt."));
    QTest::qWait(300); shot(QStringLiteral("long"));
    room.view->workIn(room.copyOf(QStringLiteral("mal-3.1"))); room.view->setContent(SharedView::Content::Form); shot(QStringLiteral("form22"));
    room.view->workIn(room.copyOf(QStringLiteral("mal-1.1"))); shot(QStringLiteral("form11"));
    room.view->follow({QStringLiteral("labour_needs"), {}, {}}); shot(QStringLiteral("form11b"));
    room.view->workIn(room.copyOf(QStringLiteral("mal-2.1"))); shot(QStringLiteral("form21"));
    room.view->workIn(room.copyOf(QStringLiteral("mal-2.4"))); shot(QStringLiteral("form24"));
    room.view->workIn(room.sheet()); shot(QStringLiteral("sheet"));
    room.goTo(QStringLiteral("a3.5")); room.pass(60); shot(QStringLiteral("break"));
    room.goTo(QStringLiteral("a3.6"));
    room.view->setContent(SharedView::Content::Wheel); shot(QStringLiteral("wheel"));
    room.key(Qt::Key_B); shot(QStringLiteral("blank")); room.key(Qt::Key_B);
    room.live->end(); shot(QStringLiteral("ended"));
}
QTEST_MAIN(Pics)
#include "pictures.moc"
