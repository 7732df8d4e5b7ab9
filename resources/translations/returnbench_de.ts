<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ReturnBench</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Accept the proposal, or close when nothing is missing</source>
        <translation>Den Vorschlag annehmen, oder schließen, wenn nichts fehlt</translation>
    </message>
    <message>
        <source>Answer the last question anew</source>
        <translation>Die letzte Frage neu beantworten</translation>
    </message>
    <message>
        <source>Take the photo now</source>
        <translation>Jetzt das Foto machen</translation>
    </message>
    <message>
        <source>It is the same unit</source>
        <translation>Es ist dasselbe Exemplar</translation>
    </message>
    <message>
        <source>It is another unit</source>
        <translation>Es ist ein anderes Exemplar</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>Klasse A</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>Klasse B</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>Klasse C</translation>
    </message>
    <message>
        <source>Grade D</source>
        <translation>Klasse D</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>Warum dieses Urteil?</translation>
    </message>
    <message>
        <source>Go on with the newest open inspection</source>
        <translation>Mit der neuesten offenen Prüfung weitermachen</translation>
    </message>
    <message>
        <source>The serial cannot be read: type it, or say so</source>
        <translation>Seriennummer nicht lesbar: eintippen, oder es sagen</translation>
    </message>
    <message>
        <source>Look up any code</source>
        <translation>Einen Code nachschlagen</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>Was sich beanspruchen lässt</translation>
    </message>
    <message>
        <source>Reports: what comes back, and why</source>
        <translation>Berichte: was zurückkommt, und warum</translation>
    </message>
    <message>
        <source>How many items were in the parcel</source>
        <translation>Wie viele Artikel im Paket waren</translation>
    </message>
    <message>
        <source>Choose another disposition</source>
        <translation>Einen anderen Verbleib wählen</translation>
    </message>
    <message>
        <source>Pause: leave the inspection open</source>
        <translation>Pause: die Prüfung offen lassen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz anfügen</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>Jemand anders arbeitet hier</translation>
    </message>
    <message>
        <source>Print the label of the last unit</source>
        <translation>Das Etikett des letzten Exemplars drucken</translation>
    </message>
    <message>
        <source>Acknowledge a contradiction</source>
        <translation>Einen Widerspruch zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>Die Prüfung schließen</translation>
    </message>
    <message>
        <source>Void the inspection</source>
        <translation>Die Prüfung verwerfen</translation>
    </message>
    <message>
        <source>Enlarge the picture, or show it whole</source>
        <translation>Das Bild vergrößern, oder ganz zeigen</translation>
    </message>
    <message>
        <source>Freeze the picture, or go on live</source>
        <translation>Das Bild anhalten, oder live weiter</translation>
    </message>
    <message>
        <source>Show the other camera large</source>
        <translation>Die andere Kamera groß zeigen</translation>
    </message>
    <message>
        <source>Compare with pictures of the product</source>
        <translation>Mit Bildern des Produkts vergleichen</translation>
    </message>
    <message>
        <source>Set up the cameras</source>
        <translation>Die Kameras einrichten</translation>
    </message>
    <message>
        <source>Who works here: roles, PINs, badges</source>
        <translation>Wer hier arbeitet: Rollen, PINs, Ausweise</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>Den Scanner prüfen</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation>Töne ein oder aus</translation>
    </message>
    <message>
        <source>Show keys and command codes</source>
        <translation>Tasten und Befehlscodes zeigen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d.M. HH:mm</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3)</source>
        <translation>%1: %2 Zeilen (%3)</translation>
    </message>
    <message>
        <source>, %1 rejected: see %2</source>
        <translation>, %1 abgewiesen: siehe %2</translation>
    </message>
    <message>
        <source>parcel %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>return %1</source>
        <translation>Retoure %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>AWB %1</source>
        <translation>AWB %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>IMEI %1</source>
        <translation>IMEI %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>GTIN %1</source>
        <translation>GTIN %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>part inside %1</source>
        <translation>Teil innen %1</translation>
    </message>
    <message>
        <source>LPN %1</source>
        <translation>LPN %1</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>verworfen: %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Return to vendor</source>
        <translation>An den Lieferanten</translation>
    </message>
    <message>
        <source>Liquidate</source>
        <translation>Abverkaufen</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Verwerten</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Verschrotten</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Sperrlager</translation>
    </message>
    <message>
        <source>Ship back</source>
        <translation>Zurücksenden</translation>
    </message>
    <message>
        <source>the return's request</source>
        <translation>der Anmeldung der Retoure</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>der Erstattung</translation>
    </message>
    <message>
        <source>the delivery back</source>
        <translation>der Rücklieferung</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>der Prüfung</translation>
    </message>
    <message>
        <source>the filing</source>
        <translation>der Einreichung</translation>
    </message>
    <message>
        <source>the rejection</source>
        <translation>der Ablehnung</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>entworfen</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>anerkannt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>Begin the claim</source>
        <translation>Anspruch beginnen</translation>
    </message>
    <message>
        <source>Is filed</source>
        <translation>Ist eingereicht</translation>
    </message>
    <message>
        <source>Is acknowledged</source>
        <translation>Ist bestätigt</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>Ist anerkannt</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <translation>Ist abgelehnt</translation>
    </message>
    <message>
        <source>Is appealed</source>
        <translation>Widerspruch erhoben</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Ist gezahlt</translation>
    </message>
    <message>
        <source>Drop the claim</source>
        <translation>Anspruch aufgeben</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Until %1 of the marketplace's time, counted from %2.</source>
        <translation>Bis %1 nach der Zeit des Marktplatzes, gezählt ab %2.</translation>
    </message>
    <message>
        <source>Over since %1 of the marketplace's time, counted from %2.</source>
        <translation>Vorbei seit %1 nach der Zeit des Marktplatzes, gezählt ab %2.</translation>
    </message>
    <message>
        <source>A window begins with %1, of which nothing is known yet.</source>
        <translation>Eine Frist beginnt mit %1; davon ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>How long there is from %1 is unknown.</source>
        <translation>Wie lange ab %1 Zeit ist, ist unbekannt.</translation>
    </message>
    <message>
        <source>When it was delivered is not known: this is the latest.</source>
        <translation>Wann geliefert wurde, ist nicht bekannt: Später ist es nicht.</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Dispatched again</source>
        <translation>Wieder versandt</translation>
    </message>
    <message>
        <source>Return announced</source>
        <translation>Retoure angekündigt</translation>
    </message>
    <message>
        <source>Delivered back</source>
        <translation>Zurückgeliefert</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>Entschädigt</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Another unit came in its return</source>
        <translation>In seiner Retoure kam ein anderes Exemplar</translation>
    </message>
    <message>
        <source>Its return was inspected, without proof of the unit</source>
        <translation>Seine Retoure wurde geprüft, ohne Nachweis des Exemplars</translation>
    </message>
    <message>
        <source>Regraded</source>
        <translation>Neu eingestuft</translation>
    </message>
    <message>
        <source>Inspection voided</source>
        <translation>Prüfung verworfen</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 nach %2</translation>
    </message>
    <message>
        <source>one of the line's %1 units</source>
        <translation>eines von %1 Exemplaren der Zeile</translation>
    </message>
    <message>
        <source>Recalled: %1 (%2)</source>
        <translation>Rückruf: %1 (%2)</translation>
    </message>
    <message>
        <source>On the blocklist: %1</source>
        <translation>Auf der Sperrliste: %1</translation>
    </message>
    <message>
        <source>The records contradict each other: %1</source>
        <translation>Die Unterlagen widersprechen sich: %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Haltbar bis %1</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>Garantie bis %1</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>Keine Garantie mehr seit %1</translation>
    </message>
    <message>
        <source>Unit without a serial</source>
        <translation>Exemplar ohne Seriennummer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Near: serial</source>
        <translation>Ähnlich: Seriennummer</translation>
    </message>
    <message>
        <source>Near: IMEI</source>
        <translation>Ähnlich: IMEI</translation>
    </message>
    <message>
        <source>Near: order</source>
        <translation>Ähnlich: Bestellung</translation>
    </message>
    <message>
        <source>Near: AWB</source>
        <translation>Ähnlich: AWB</translation>
    </message>
    <message>
        <source>Near: LPN</source>
        <translation>Ähnlich: LPN</translation>
    </message>
    <message>
        <source>Near: return</source>
        <translation>Ähnlich: Retoure</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Waybill (AWB)</source>
        <translation>Frachtbrief (AWB)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Serial that was sold</source>
        <translation>Verkaufte Seriennummer</translation>
    </message>
    <message>
        <source>Serial that came back</source>
        <translation>Zurückgekommene Seriennummer</translation>
    </message>
    <message>
        <source>Return delivered</source>
        <translation>Retoure zugestellt</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation>Beigefügt:</translation>
    </message>
    <message>
        <source>The unaltered originals and the signed record %1 can be sent on request.</source>
        <translation>Die unveränderten Originale und die signierte Aufzeichnung %1 können auf Wunsch zugesandt werden.</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Nichts in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are printed; a workbook has them all.</source>
        <translation>Nur die ersten %1 von %2 Zeilen sind gedruckt; eine Arbeitsmappe hat alle.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>Nur %1: %2</translation>
    </message>
    <message>
        <source>no cases</source>
        <translation>keine Fälle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, truly %2</source>
        <translation>%1, wahr %2</translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>neun von zehn binnen %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>mean of %1 returns</source>
        <translation>Mittel von %1 Rücksendungen</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle Chargen</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All dispositions</source>
        <translation>Jeder Verbleib</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>The unit that was sold</source>
        <translation>Das verkaufte Exemplar</translation>
    </message>
    <message>
        <source>Probably the unit that was sold</source>
        <translation>Vermutlich das verkaufte Exemplar</translation>
    </message>
    <message>
        <source>The product that was sold</source>
        <translation>Das verkaufte Produkt</translation>
    </message>
    <message>
        <source>Another unit of this product</source>
        <translation>Ein anderes Exemplar des Produkts</translation>
    </message>
    <message>
        <source>A unit that we never had</source>
        <translation>Ein Exemplar, das wir nie hatten</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Ein anderes Produkt</translation>
    </message>
    <message>
        <source>This unit came back before</source>
        <translation>Dieses Exemplar kam schon zurück</translation>
    </message>
    <message>
        <source>We sent this unit by mistake</source>
        <translation>Wir haben es irrtümlich versandt</translation>
    </message>
    <message>
        <source>A part inside was exchanged</source>
        <translation>Ein Teil innen wurde getauscht</translation>
    </message>
    <message>
        <source>Another lot than was sent</source>
        <translation>Eine andere Charge als versandt</translation>
    </message>
    <message>
        <source>Fewer items than declared</source>
        <translation>Weniger Artikel als angegeben</translation>
    </message>
    <message>
        <source>The parcel is empty</source>
        <translation>Das Paket ist leer</translation>
    </message>
    <message>
        <source>Nothing on the item can be read</source>
        <translation>Nichts am Artikel ist lesbar</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>on the blocklist</source>
        <translation>auf der Sperrliste</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>out of warranty</source>
        <translation>außerhalb der Garantie</translation>
    </message>
    <message>
        <source>after the return window</source>
        <translation>nach der Rückgabefrist</translation>
    </message>
    <message>
        <source>serial tampered with</source>
        <translation>Seriennummer manipuliert</translation>
    </message>
    <message>
        <source>buyer returns often</source>
        <translation>Käufer sendet oft zurück</translation>
    </message>
    <message>
        <source>unexpected item</source>
        <translation>unerwarteter Artikel</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>Prüfziffer falsch</translation>
    </message>
    <message>
        <source>blurred: hold it still, or move it away a little</source>
        <translation>unscharf: stillhalten, oder etwas weiter weg</translation>
    </message>
    <message>
        <source>moved: hold it still</source>
        <translation>bewegt: stillhalten</translation>
    </message>
    <message>
        <source>nothing in view: put the item under the camera</source>
        <translation>nichts zu sehen: Artikel unter die Kamera legen</translation>
    </message>
    <message>
        <source>glare on the label: tilt the item</source>
        <translation>Spiegelung auf dem Etikett: Artikel kippen</translation>
    </message>
    <message>
        <source>small in the picture: move it nearer</source>
        <translation>klein im Bild: näher heran</translation>
    </message>
    <message>
        <source>cut off: move it to the middle</source>
        <translation>abgeschnitten: in die Mitte rücken</translation>
    </message>
    <message>
        <source>too dark: more light</source>
        <translation>zu dunkel: mehr Licht</translation>
    </message>
    <message>
        <source>too bright: turn it out of the light</source>
        <translation>zu hell: aus dem Licht drehen</translation>
    </message>
    <message>
        <source>the label cannot be read on the photo: nearer, and straight</source>
        <translation>das Etikett ist auf dem Foto nicht lesbar: näher und gerade</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>last event %1 saved</source>
        <translation>letztes Ereignis %1 gesichert</translation>
    </message>
    <message>
        <source>Typing: %1  ·  Enter scans it, Esc forgets it</source>
        <translation>Eingabe: %1  ·  Eingabetaste scannt, Esc verwirft</translation>
    </message>
    <message numerus="yes">
        <source>journal: %Ln events</source>
        <translation>
            <numerusform>Journal: %Ln Ereignis</numerusform>
            <numerusform>Journal: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 Hilfe</translation>
    </message>
    <message>
        <source>%1 last answer</source>
        <translation>%1 letzte Antwort</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>%1 look up</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Anzahl</translation>
    </message>
    <message>
        <source>%1 pause</source>
        <translation>%1 Pause</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 Notiz</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>%1 look up any code</source>
        <translation>%1 einen Code nachschlagen</translation>
    </message>
    <message>
        <source>%1 somebody else works here</source>
        <translation>%1 jemand anders arbeitet hier</translation>
    </message>
    <message>
        <source>%1 label of the unit</source>
        <translation>%1 Etikett des Exemplars</translation>
    </message>
    <message>
        <source>This was asked just now: read it, then answer.</source>
        <translation>Das wurde eben erst gefragt: erst lesen, dann antworten.</translation>
    </message>
    <message>
        <source>How many items were in the parcel?</source>
        <translation>Wie viele Artikel waren im Paket?</translation>
    </message>
    <message>
        <source>Announced: %1. Press 0 when the parcel is empty.</source>
        <translation>Angekündigt: %1. Mit 0 ist das Paket leer.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Several units are in view: which one?</source>
        <translation>Mehrere Exemplare sind im Bild: welches?</translation>
    </message>
    <message>
        <source>Press the digit of the one that belongs to this parcel, and take the others away. The record says which labels were set aside.</source>
        <translation>Drücken Sie die Ziffer dessen, das zu diesem Paket gehört, und nehmen Sie die anderen weg. Die Aufzeichnung sagt, welche Etiketten beiseitegelegt wurden.</translation>
    </message>
    <message>
        <source>all were in the parcel</source>
        <translation>alle waren im Paket</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin kommt es?</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2).</source>
        <translation>Vorschlag: %1 (%2).</translation>
    </message>
    <message>
        <source>It stands in the record, with your name and the time, and in the evidence pack.</source>
        <translation>Sie steht mit Ihrem Namen und der Zeit in der Aufzeichnung und im Beweispaket.</translation>
    </message>
    <message>
        <source>The parcel came damaged</source>
        <translation>Das Paket kam beschädigt an</translation>
    </message>
    <message>
        <source>The item was changed after the verdict</source>
        <translation>Der Artikel wurde nach dem Urteil getauscht</translation>
    </message>
    <message>
        <source>Something does not belong to the item</source>
        <translation>Etwas gehört nicht zum Artikel</translation>
    </message>
    <message>
        <source>The buyer enclosed a letter</source>
        <translation>Der Käufer hat einen Brief beigelegt</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <source>Who goes on with this inspection?</source>
        <translation>Wer macht mit dieser Prüfung weiter?</translation>
    </message>
    <message>
        <source>What was done until now stays under the name of who did it.</source>
        <translation>Was bisher getan wurde, bleibt unter dem Namen dessen, der es tat.</translation>
    </message>
    <message>
        <source>Nobody else is known in this workspace.</source>
        <translation>Sonst ist in diesem Arbeitsbereich niemand bekannt.</translation>
    </message>
    <message>
        <source>Lock the bench; the inspection stays open</source>
        <translation>Platz sperren; die Prüfung bleibt offen</translation>
    </message>
    <message>
        <source>Close although something is missing?</source>
        <translation>Schließen, obwohl etwas fehlt?</translation>
    </message>
    <message>
        <source>Missing: %1. Why?</source>
        <translation>Es fehlt: %1. Warum?</translation>
    </message>
    <message>
        <source>It is not in the parcel</source>
        <translation>Es ist nicht im Paket</translation>
    </message>
    <message>
        <source>It cannot be shown: damaged</source>
        <translation>Es lässt sich nicht zeigen: beschädigt</translation>
    </message>
    <message>
        <source>The camera does not take it</source>
        <translation>Die Kamera nimmt es nicht auf</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>Void this inspection?</source>
        <translation>Diese Prüfung verwerfen?</translation>
    </message>
    <message>
        <source>It stays in the journal, but counts for nothing. Why?</source>
        <translation>Sie bleibt im Journal, zählt aber nicht. Warum?</translation>
    </message>
    <message>
        <source>The wrong parcel was scanned</source>
        <translation>Das falsche Paket wurde gescannt</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Irrtümlich geöffnet</translation>
    </message>
    <message>
        <source>Only a trial</source>
        <translation>Nur ein Versuch</translation>
    </message>
    <message>
        <source>This is not for your role.</source>
        <translation>Das gehört nicht zu Ihrer Rolle.</translation>
    </message>
    <message>
        <source>Command codes do not act while a text is edited. Press Esc or scan RBBACK first.</source>
        <translation>Befehlscodes gelten nicht, solange ein Text bearbeitet wird. Erst Esc drücken oder RBBACK scannen.</translation>
    </message>
    <message>
        <source>Not at this step.</source>
        <translation>Nicht bei diesem Schritt.</translation>
    </message>
    <message>
        <source>%1 is no command code of this program.</source>
        <translation>%1 ist kein Befehlscode dieses Programms.</translation>
    </message>
    <message>
        <source>This acts on the bench: press Esc to go back to it first.</source>
        <translation>Das gilt für den Prüfplatz: erst mit Esc dorthin zurück.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>There is no picture of this product. Put one into the workspace's folder pictures/products, named after its SKU.</source>
        <translation>Von diesem Produkt gibt es kein Bild. Legen Sie eines in den Ordner pictures/products des Arbeitsbereichs, benannt nach der SKU.</translation>
    </message>
    <message>
        <source>The sounds are off. %1 turns them on again.</source>
        <translation>Die Töne sind aus. %1 schaltet sie wieder ein.</translation>
    </message>
    <message>
        <source>The sounds are on.</source>
        <translation>Die Töne sind an.</translation>
    </message>
    <message>
        <source>The other camera</source>
        <translation>Die andere Kamera</translation>
    </message>
    <message>
        <source>Show this camera large (%1)</source>
        <translation>Diese Kamera groß zeigen (%1)</translation>
    </message>
    <message>
        <source>Live picture: drag over the part to keep</source>
        <translation>Live-Bild: über den Teil ziehen, der bleiben soll</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>0°</source>
        <translation>0°</translation>
    </message>
    <message>
        <source>90°</source>
        <translation>90°</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>270°</source>
        <translation>270°</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>Fixed focus</source>
        <translation>Feste Schärfe</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Fixed exposure</source>
        <translation>Feste Belichtung</translation>
    </message>
    <message>
        <source>Drag over the picture to keep only that part. Lock focus and exposure once a label on the bench is sharp and its white is not burnt out.</source>
        <translation>Über das Bild ziehen, um nur diesen Teil zu behalten. Schärfe und Belichtung feststellen, wenn ein Etikett auf dem Platz scharf und sein Weiß nicht ausgebrannt ist.</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back as it was</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>Andere Kamera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Live picture of the bench</source>
        <translation>Live-Bild des Prüfplatzes</translation>
    </message>
    <message>
        <source>Live picture of the label camera</source>
        <translation>Live-Bild der Etikettenkamera</translation>
    </message>
    <message>
        <source>frozen · %1 goes on</source>
        <translation>angehalten · %1 weiter</translation>
    </message>
    <message>
        <source>%1 × · %2</source>
        <translation>%1 × · %2</translation>
    </message>
    <message>
        <source>sharp · steady</source>
        <translation>scharf · ruhig</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>nicht scharf</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>The camera waits</source>
        <translation>Die Kamera wartet</translation>
    </message>
    <message>
        <source>The first picture is coming</source>
        <translation>Das erste Bild kommt gleich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>0  %1</source>
        <translation>0  %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Filter of the claims</source>
        <translation>Filter der Ansprüche</translation>
    </message>
    <message>
        <source>Order, return, waybill, SKU, title, channel or reason; all that ever was, too</source>
        <translation>Bestellung, Retoure, Frachtbrief, SKU, Titel, Kanal oder Grund; auch alles Frühere</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Zum Prüfplatz zurück</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Note that is kept with the next step</source>
        <translation>Notiz zum nächsten Schritt</translation>
    </message>
    <message>
        <source>The day of the payment, such as 2026-11-25</source>
        <translation>Tag der Zahlung, etwa 2026-11-25</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 to file, %2 within three days · %3 wait for the marketplace · %4 missed</source>
        <translation>%1 einzureichen, %2 binnen drei Tagen · %3 warten auf den Marktplatz · %4 versäumt</translation>
    </message>
    <message>
        <source>Nothing to claim</source>
        <translation>Nichts zu beanspruchen</translation>
    </message>
    <message>
        <source>What came back was what was sold, or its claims are done.</source>
        <translation>Was zurückkam, war das Verkaufte, oder seine Ansprüche sind erledigt.</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The marketplace calls it: %1</source>
        <translation>Beim Marktplatz heißt es: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Price: %1; what is paid of it is unknown</source>
        <translation>Preis: %1; was davon gezahlt wird, ist unbekannt</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>By the rules of %1 (%2, %3)</source>
        <translation>Nach den Regeln vom %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Of this kind %1 were filed here: %2 won, %3 lost, %4 wait.</source>
        <translation>Von dieser Art wurden hier %1 eingereicht: %2 gewonnen, %3 verloren, %4 warten.</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>What it is claimed for</source>
        <translation>Wofür beansprucht wird</translation>
    </message>
    <message>
        <source>Files for the form, signed pack …</source>
        <translation>Dateien fürs Formular, signiertes Paket …</translation>
    </message>
    <message>
        <source>The marketplace's number of the claim, then Enter</source>
        <translation>Nummer des Anspruchs beim Marktplatz, dann Eingabe</translation>
    </message>
    <message>
        <source>The marketplace's reason, then Enter</source>
        <translation>Grund des Marktplatzes, dann Eingabe</translation>
    </message>
    <message>
        <source>The amount that was paid, then Enter</source>
        <translation>Gezahlter Betrag, dann Eingabe</translation>
    </message>
    <message>
        <source>%1 is no amount of this order's currency.</source>
        <translation>%1 ist kein Betrag in der Währung dieser Bestellung.</translation>
    </message>
    <message>
        <source>%1 is no day such as 2026-11-25.</source>
        <translation>%1 ist kein Tag wie 2026-11-25.</translation>
    </message>
    <message>
        <source>Sort by a column: click it, or Alt+1 to Alt+6; once more: the other way round; and again: the most urgent first</source>
        <translation>Nach einer Spalte ordnen: anklicken oder Alt+1 bis Alt+6; noch einmal: andersherum; und noch einmal: das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Frist hinzufügen</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>Zum Einreichen</translation>
    </message>
    <message>
        <source>To appeal</source>
        <translation>Zum Widerspruch</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>the return was asked for</source>
        <translation>ab Rücksendewunsch</translation>
    </message>
    <message>
        <source>the delivery to us</source>
        <translation>ab Zustellung bei uns</translation>
    </message>
    <message>
        <source>the claim was filed</source>
        <translation>ab Einreichung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The last day counts to its end in the marketplace's time zone</source>
        <translation>Der letzte Tag zählt bis zu seinem Ende in der Zeitzone des Marktplatzes</translation>
    </message>
    <message>
        <source>whole last day</source>
        <translation>ganzer letzter Tag</translation>
    </message>
    <message>
        <source>Note on this window</source>
        <translation>Notiz zu dieser Frist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>Accept and close</source>
        <translation>Annehmen und schließen</translation>
    </message>
    <message>
        <source>Verdicts day by day</source>
        <translation>Urteile Tag für Tag</translation>
    </message>
    <message>
        <source>Verdicts week by week</source>
        <translation>Urteile Woche für Woche</translation>
    </message>
    <message>
        <source>Verdicts month by month</source>
        <translation>Urteile Monat für Monat</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>stimmen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>contradict</source>
        <translation>widersprechen</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>Warum es zurückkam</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>No inspection was closed in this period: %1.
Choose a longer one, or lift a filter.</source>
        <translation>In diesem Zeitraum wurde keine Prüfung geschlossen: %1.
Wählen Sie einen längeren, oder heben Sie einen Filter auf.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>Die Demo wird angelegt</translation>
    </message>
    <message>
        <source>voided %1: %2</source>
        <translation>verworfen %1: %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>removed by the rule for clips</source>
        <translation>nach der Regel für Clips entfernt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>An earlier inspection</source>
        <translation>Eine frühere Prüfung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>ANTWORTEN</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>NOTIZEN</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>geöffnet %1 von %2</translation>
    </message>
    <message>
        <source>Never judged</source>
        <translation>Nie beurteilt</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Closed with something missing: %1</source>
        <translation>Geschlossen, obwohl etwas fehlte: %1</translation>
    </message>
    <message>
        <source>The enlarged photo</source>
        <translation>Das vergrößerte Foto</translation>
    </message>
    <message>
        <source>Photo %1: enlarge</source>
        <translation>Foto %1: vergrößern</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>A note on this inspection</source>
        <translation>Eine Notiz zu dieser Prüfung</translation>
    </message>
    <message>
        <source>Add a note: it stands in the record with your name</source>
        <translation>Notiz anfügen: sie steht mit Ihrem Namen in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>zugestellt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>no serial on record</source>
        <translation>keine Seriennummer bekannt</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ERWARTET</translation>
    </message>
    <message>
        <source>A product that the mirror does not know</source>
        <translation>Ein Produkt, das die Unterlagen nicht kennen</translation>
    </message>
    <message>
        <source>Nobody announced this parcel</source>
        <translation>Niemand hat dieses Paket angekündigt</translation>
    </message>
    <message>
        <source>Record what is in it; nothing can be compared.</source>
        <translation>Aufnehmen, was darin ist; vergleichen lässt sich nichts.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>For the marketplace's form</source>
        <translation>Für das Formular des Marktplatzes</translation>
    </message>
    <message>
        <source>Text for the form</source>
        <translation>Text fürs Formular</translation>
    </message>
    <message>
        <source>Cover an address on a photo …</source>
        <translation>Adresse auf einem Foto abdecken …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Save as folder</source>
        <translation>Als Ordner</translation>
    </message>
    <message>
        <source>As ZIP</source>
        <translation>Als ZIP</translation>
    </message>
    <message>
        <source>Report alone</source>
        <translation>Nur Bericht</translation>
    </message>
    <message>
        <source>Signed pack</source>
        <translation>Signiertes Paket</translation>
    </message>
    <message>
        <source>Being prepared …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>It fits what is known of the form.</source>
        <translation>Es passt, soweit das Formular bekannt ist.</translation>
    </message>
    <message>
        <source>It does not fit yet:</source>
        <translation>Es passt noch nicht:</translation>
    </message>
    <message>
        <source>ReturnBench cannot start</source>
        <translation>ReturnBench kann nicht starten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>With 95 % confidence the true share lies between %1 and %2 (Wilson's interval). A change is coloured when the intervals of both periods do not touch.</source>
        <translation>Mit 95 % Sicherheit liegt der wahre Anteil zwischen %1 und %2 (Wilson-Intervall). Eine Änderung ist farbig, wenn sich die Intervalle beider Zeiträume nicht berühren.</translation>
    </message>
    <message>
        <source>Show the inspections</source>
        <translation>Die Prüfungen zeigen</translation>
    </message>
    <message>
        <source>Welcome to ReturnBench</source>
        <translation>Willkommen bei ReturnBench</translation>
    </message>
    <message>
        <source>Set up this bench in a minute, or try it first with a demo that touches no real data.
The bench's data will lie in %1.</source>
        <translation>Richten Sie diesen Prüfplatz in einer Minute ein, oder probieren Sie ihn erst mit einer Demo aus, die keine echten Daten berührt.
Die Daten des Prüfplatzes liegen in %1.</translation>
    </message>
    <message>
        <source>The bench's name (it stands in every record)</source>
        <translation>Name des Prüfplatzes (er steht in jeder Aufzeichnung)</translation>
    </message>
    <message>
        <source>Bench 1</source>
        <translation>Platz 1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>A. Rao</source>
        <translation>A. Rao</translation>
    </message>
    <message>
        <source>A PIN for you, the administrator</source>
        <translation>Eine PIN für Sie, den Administrator</translation>
    </message>
    <message>
        <source>4 to 12 digits; left empty, nobody signs in here</source>
        <translation>4 bis 12 Ziffern; leer: hier meldet sich niemand an</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Choose files of orders, dispatched serials and returns …</source>
        <translation>Dateien mit Bestellungen, versandten Seriennummern und Retouren wählen …</translation>
    </message>
    <message>
        <source>Exports of marketplaces and shops as they come (CSV, TSV, XLSX, XML). They can come later too: put them into the folder inbox.</source>
        <translation>Exporte von Marktplätzen und Shops, wie sie kommen (CSV, TSV, XLSX, XML). Sie können auch später kommen: in den Ordner inbox legen.</translation>
    </message>
    <message>
        <source>Set up this bench</source>
        <translation>Prüfplatz einrichten</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>Mit der Demo ausprobieren</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>Zum Prüfplatz</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Einlesen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xml)</source>
        <translation>Exporte (*.csv *.tsv *.txt *.xlsx *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say your name: it stands in the records of what you do.</source>
        <translation>Nennen Sie Ihren Namen: er steht in der Aufzeichnung dessen, was Sie tun.</translation>
    </message>
    <message>
        <source>The PIN was typed differently the second time: type it twice.</source>
        <translation>Die PIN wurde beim zweiten Mal anders eingegeben: geben Sie sie zweimal gleich ein.</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>Der Arbeitsbereich wird angelegt …</translation>
    </message>
    <message>
        <source>%1: %2 rows …</source>
        <translation>%1: %2 Zeilen …</translation>
    </message>
    <message>
        <source>The bench is ready. Now the camera, then the scanner; after that the demo can be tried.</source>
        <translation>Der Prüfplatz ist bereit. Jetzt die Kamera, dann der Scanner; danach lässt sich die Demo ausprobieren.</translation>
    </message>
    <message>
        <source>Keys and command codes</source>
        <translation>Tasten und Befehlscodes</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Die Frage beantworten</translation>
    </message>
    <message>
        <source>A scanner works wherever the focus is. Without one, type the number and press Enter.</source>
        <translation>Ein Scanner wirkt, wo auch der Fokus steht. Ohne Scanner die Nummer tippen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Save the codes as PDF</source>
        <translation>Die Codes als PDF sichern</translation>
    </message>
    <message>
        <source>truly %1 to %2</source>
        <translation>wahr %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing is under suspicion.</source>
        <translation>Nichts steht unter Verdacht.</translation>
    </message>
    <message>
        <source>Who or what stands out</source>
        <translation>Wer oder was auffällt</translation>
    </message>
    <message>
        <source>Suspected fraud, 95 % interval</source>
        <translation>Betrugsverdacht, 95-%-Intervall</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The unit's life</source>
        <translation>Das Leben des Exemplars</translation>
    </message>
    <message>
        <source>There is more, which is left out.</source>
        <translation>Es gibt mehr, das weggelassen ist.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Light and sharpness of the picture</source>
        <translation>Licht und Schärfe des Bildes</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2.</source>
        <translation>Schärfe %1, die beste bisher %2.</translation>
    </message>
    <message>
        <source>Parts are burnt out: less light, or a shorter exposure.</source>
        <translation>Teile sind ausgebrannt: weniger Licht, oder kürzer belichten.</translation>
    </message>
    <message>
        <source>It is dark: more light.</source>
        <translation>Es ist dunkel: mehr Licht.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>Einen Code nachschlagen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Code to look up</source>
        <translation>Code zum Nachschlagen</translation>
    </message>
    <message>
        <source>Order, AWB, return, LPN, serial, IMEI, GTIN, or a part of one</source>
        <translation>Bestellung, AWB, Retoure, LPN, Seriennummer, IMEI, GTIN, oder ein Teil davon</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>Die Unterlagen lassen sich gerade nicht lesen</translation>
    </message>
    <message>
        <source>%1 found, more units are left out: ask for one of them</source>
        <translation>%1 gefunden, weitere Exemplare sind weggelassen: nach einem davon fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has exactly this code. Near it, to be compared with the item:</source>
        <translation>Genau diesen Code hat nichts. Ähnlich, mit dem Artikel zu vergleichen:</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>Darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>Neither the orders nor the inspections have this code, nor one near it. Look at the light Orders: it says how old the records are.</source>
        <translation>Weder die Bestellungen noch die Prüfungen kennen diesen Code oder einen ähnlichen. Die Lampe Bestellungen sagt, wie alt die Unterlagen sind.</translation>
    </message>
    <message>
        <source>%1
Press Enter to look at it.</source>
        <translation>%1
Eingabetaste zeigt sie.</translation>
    </message>
    <message>
        <source>Scan a code, or type at least %1 characters of it</source>
        <translation>Einen Code scannen, oder mindestens %1 Zeichen davon tippen</translation>
    </message>
    <message>
        <source>What do you have in your hand?</source>
        <translation>Was haben Sie in der Hand?</translation>
    </message>
    <message>
        <source>Any code of a parcel, an order or a unit leads to all that is known of it. When the label is torn or smudged, type what can be read.</source>
        <translation>Jeder Code eines Pakets, einer Bestellung oder eines Exemplars führt zu allem, was darüber bekannt ist. Ist das Etikett zerrissen oder verschmiert, tippen Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>Cover parts of a photo</source>
        <translation>Teile eines Fotos abdecken</translation>
    </message>
    <message>
        <source>Photo: drag over what is to be covered</source>
        <translation>Foto: über das Abzudeckende ziehen</translation>
    </message>
    <message>
        <source>What must nobody read?</source>
        <translation>Was darf niemand lesen?</translation>
    </message>
    <message>
        <source>Drag over a buyer's name and address. What is exported from now on has a covered copy; the original stays here.</source>
        <translation>Ziehen Sie über Name und Adresse. Was ab jetzt ausgegeben wird, enthält eine abgedeckte Kopie; das Original bleibt hier.</translation>
    </message>
    <message>
        <source>Cover these parts</source>
        <translation>Diese Teile abdecken</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation>Wieder das Original</translation>
    </message>
    <message>
        <source>%1 (covered)</source>
        <translation>%1 (abgedeckt)</translation>
    </message>
    <message numerus="yes">
        <source>%n parts look like an address. Look whether they are, and that none is missing: drag to add one, tap one to take it away.</source>
        <translation>
            <numerusform>%n Stelle sieht nach einer Adresse aus. Bitte nachsehen, ob sie eine ist und keine fehlt: ziehen fügt hinzu, antippen nimmt weg.</numerusform>
            <numerusform>%n Stellen sehen nach einer Adresse aus. Bitte nachsehen, ob sie es sind und keine fehlt: ziehen fügt hinzu, antippen nimmt weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing to note?</source>
        <translation>Nichts zu vermerken?</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>A digit answers it anew; Enter keeps the answer that it has.</source>
        <translation>Eine Ziffer beantwortet sie neu; Eingabe behält die gegebene Antwort.</translation>
    </message>
    <message>
        <source>Enter accepts as usual: %1. A digit answers otherwise.</source>
        <translation>Eingabe nimmt das Übliche an: %1. Eine Ziffer antwortet anders.</translation>
    </message>
    <message>
        <source>Hold it to the camera, or scan it. Press %1 when it cannot be read.</source>
        <translation>In die Kamera halten, oder scannen. %1 drücken, wenn es nicht lesbar ist.</translation>
    </message>
    <message>
        <source>Compare the marked characters with the item itself.</source>
        <translation>Die markierten Zeichen mit dem Artikel selbst vergleichen.</translation>
    </message>
    <message>
        <source>Hold it still: the photo is taken by itself. Or press Space.</source>
        <translation>Stillhalten: das Foto macht sich von selbst. Oder Leertaste drücken.</translation>
    </message>
    <message>
        <source>Press the digit of the answer, or touch it.</source>
        <translation>Die Ziffer der Antwort drücken, oder sie berühren.</translation>
    </message>
    <message>
        <source>Enter accepts and closes. Alt+A … Alt+D give another grade.</source>
        <translation>Eingabe nimmt an und schließt. Alt+A … Alt+D geben eine andere Klasse.</translation>
    </message>
    <message>
        <source>Alt+A … Alt+D give a grade, %1 a disposition.</source>
        <translation>Alt+A … Alt+D geben eine Klasse, %1 einen Verbleib.</translation>
    </message>
    <message>
        <source>Everything is there. Enter closes the inspection.</source>
        <translation>Alles ist da. Die Eingabetaste schließt die Prüfung.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Not taken yet: %1.</source>
        <translation>Noch nicht aufgenommen: %1.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt wird</translation>
    </message>
    <message>
        <source>What the marketplace calls it</source>
        <translation>Wie der Marktplatz es nennt</translation>
    </message>
    <message>
        <source>Share of the price, %</source>
        <translation>Anteil am Preis, %</translation>
    </message>
    <message>
        <source>Paid for: %1</source>
        <translation>Bezahlt wird: %1</translation>
    </message>
    <message>
        <source>What the marketplace calls it: %1</source>
        <translation>Wie der Marktplatz es nennt: %1</translation>
    </message>
    <message>
        <source>Share of the price, %: %1</source>
        <translation>Anteil am Preis, %: %1</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>Öffnen im Video</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Sachbearbeiter</translation>
    </message>
    <message>
        <source>claims staff</source>
        <translation>Reklamationsbearbeiter</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Short name, as it is typed: asha</source>
        <translation>Kurzname, wie man ihn tippt: asha</translation>
    </message>
    <message>
        <source>Name, as it stands on packs: A. Rao</source>
        <translation>Name, wie er auf Paketen steht: A. Rao</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>Ist hier als</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>no, has left</source>
        <translation>nein, ist gegangen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>New PIN: 4 to 12 digits</source>
        <translation>Neue PIN: 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>Take PIN and badge away</source>
        <translation>PIN und Ausweis entziehen</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>Diese PIN geben</translation>
    </message>
    <message>
        <source>Make a new badge</source>
        <translation>Neuen Ausweis machen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · left</source>
        <translation>%1 · gegangen</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Signs in with a PIN or a badge.</source>
        <translation>Meldet sich mit PIN oder Ausweis an.</translation>
    </message>
    <message>
        <source>Has neither PIN nor badge.</source>
        <translation>Hat weder PIN noch Ausweis.</translation>
    </message>
    <message>
        <source>Nobody is asked for one, and everybody may do everything, until an administrator has a PIN or a badge.</source>
        <translation>Niemand wird danach gefragt, und alle dürfen alles, bis ein Administrator eine PIN oder einen Ausweis hat.</translation>
    </message>
    <message>
        <source>Inspects returns, grades again, sets up cameras and scanners, adds notes.</source>
        <translation>Prüft Retouren, stuft nochmals ein, richtet Kameras und Scanner ein, fügt Notizen hinzu.</translation>
    </message>
    <message>
        <source>Makes claims, exports evidence, sees reports, imports; does not inspect.</source>
        <translation>Stellt Ansprüche, exportiert Beweise, sieht Berichte, importiert; prüft nicht.</translation>
    </message>
    <message>
        <source>What clerks and claims staff do; changes the marketplaces' rules and protocols.</source>
        <translation>Was Sachbearbeiter und Reklamationsbearbeiter tun; ändert Regeln der Marktplätze und Protokolle.</translation>
    </message>
    <message>
        <source>Everything, also who works here, and the key that packs are signed with.</source>
        <translation>Alles, auch wer hier arbeitet, und den Schlüssel, mit dem Pakete signiert werden.</translation>
    </message>
    <message>
        <source>%1 signs in</source>
        <translation>%1 meldet sich an</translation>
    </message>
    <message>
        <source>Type your PIN, or scan your badge.</source>
        <translation>PIN eingeben oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Rules of a marketplace</source>
        <translation>Regeln eines Marktplatzes</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>Der Marktplatz</translation>
    </message>
    <message>
        <source>Windows: until when</source>
        <translation>Fristen: bis wann</translation>
    </message>
    <message>
        <source>What is paid for, and with which photos</source>
        <translation>Was bezahlt wird, und mit welchen Fotos</translation>
    </message>
    <message>
        <source>What its form takes at most; empty is unknown</source>
        <translation>Was sein Formular höchstens annimmt; leer heißt unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channels, as orders name them</source>
        <translation>Kanäle, wie Bestellungen sie nennen</translation>
    </message>
    <message>
        <source>Currencies; empty: any</source>
        <translation>Währungen; leer: jede</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>Wo das steht</translation>
    </message>
    <message>
        <source>Read there on (2026-11-25)</source>
        <translation>Dort gelesen am (2026-11-25)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Days that are no business days</source>
        <translation>Tage, die keine Werktage sind</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>Samstag, Sonntag</translation>
    </message>
    <message>
        <source>Friday, Saturday</source>
        <translation>Freitag, Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>One file, MB</source>
        <translation>Eine Datei, MB</translation>
    </message>
    <message>
        <source>All files, MB</source>
        <translation>Alle Dateien, MB</translation>
    </message>
    <message>
        <source>A video, MB</source>
        <translation>Ein Video, MB</translation>
    </message>
    <message>
        <source>A video, seconds</source>
        <translation>Ein Video, Sekunden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Characters of the text</source>
        <translation>Zeichen des Textes</translation>
    </message>
    <message>
        <source>Formats: pdf, jpeg, png, mp4</source>
        <translation>Formate: pdf, jpeg, png, mp4</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The channel is missing: as it stands in the orders, such as amazon.</source>
        <translation>Der Kanal fehlt: so, wie er in den Bestellungen steht, etwa amazon.</translation>
    </message>
    <message>
        <source>Say where this is written: a page, a contract, a person.</source>
        <translation>Angeben, wo das steht: eine Seite, ein Vertrag, eine Person.</translation>
    </message>
    <message>
        <source>The day on which it was read is no day such as 2026-11-25.</source>
        <translation>Der Tag, an dem es gelesen wurde, ist kein Tag wie 2026-11-25.</translation>
    </message>
    <message>
        <source>The time zone is none such as Asia/Kolkata.</source>
        <translation>Die Zeitzone ist keine wie Asia/Kolkata.</translation>
    </message>
    <message>
        <source>Say what the marketplace calls it: %1.</source>
        <translation>Angeben, wie der Marktplatz es nennt: %1.</translation>
    </message>
    <message>
        <source>%1: this is no number.</source>
        <translation>%1: Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The label %1 is on the printer.</source>
        <translation>Das Etikett %1 ist beim Drucker.</translation>
    </message>
    <message>
        <source>No label printer is set up: the label is saved as %1.</source>
        <translation>Kein Etikettendrucker ist eingerichtet: das Etikett liegt als %1.</translation>
    </message>
    <message>
        <source>The command codes are saved as %1. Print it at 100 %.</source>
        <translation>Die Befehlscodes liegen als %1. Mit 100 % drucken.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Grade and disposition</source>
        <translation>Klasse und Verbleib</translation>
    </message>
    <message>
        <source>Grade %1 (Alt+%1)</source>
        <translation>Klasse %1 (Alt+%1)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Grade —</source>
        <translation>Klasse —</translation>
    </message>
    <message>
        <source>after the questions</source>
        <translation>nach den Fragen</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Which protocol</source>
        <translation>Welches Protokoll</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage dazu</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto dazu</translation>
    </message>
    <message>
        <source>Add a rule for grades</source>
        <translation>Regel für Klassen dazu</translation>
    </message>
    <message>
        <source>… for dispositions</source>
        <translation>… für Verbleib</translation>
    </message>
    <message>
        <source>The protocol's text</source>
        <translation>Text des Protokolls</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Warum geändert wird</translation>
    </message>
    <message>
        <source>AT THE BENCH</source>
        <translation>AM PRÜFPLATZ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>kein Merkmal</translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Do it once more to leave it.</source>
        <translation>Die Änderung ist noch nicht behalten. Noch einmal dasselbe verwirft sie.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>There are too many ways through it to walk them all.</source>
        <translation>Es gibt zu viele Wege hindurch, um alle zu gehen.</translation>
    </message>
    <message>
        <source>All %1 ways through it end; at most %2 questions and %3 photos.</source>
        <translation>Alle %1 Wege hindurch enden; höchstens %2 Fragen und %3 Fotos.</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>Grade %1 (%2)</source>
        <translation>Klasse %1 (%2)</translation>
    </message>
    <message>
        <source>No grade yet: answer the questions.</source>
        <translation>Noch keine Klasse: beantworten Sie die Fragen.</translation>
    </message>
    <message>
        <source>Then: %1 (%2)</source>
        <translation>Danach: %1 (%2)</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>dasselbe Exemplar</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>ein anderes Exemplar</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%1 von %2 Fragen beantwortet</translation>
    </message>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1: %2, gewählt</translation>
    </message>
    <message>
        <source>%1: %2, as usual</source>
        <translation>%1: %2, wie üblich</translation>
    </message>
    <message>
        <source>before dispatch · %1 of %2</source>
        <translation>vor dem Versand · %1 von %2</translation>
    </message>
    <message>
        <source>product · %1 of %2</source>
        <translation>Produkt · %1 von %2</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Tabellen des Berichts</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Zeilen des Berichts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Protocols: photos and questions</source>
        <translation>Protokolle: Fotos und Fragen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>The first day, such as 2026-11-01</source>
        <translation>Der erste Tag, etwa 2026-11-01</translation>
    </message>
    <message>
        <source>The last day, such as 2026-11-25</source>
        <translation>Der letzte Tag, etwa 2026-11-25</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Grade the sample</source>
        <translation>Stichprobe bewerten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1, compared with %2. As of %3</source>
        <translation>%1, verglichen mit %2. Stand %3</translation>
    </message>
    <message>
        <source>%1. As of %2</source>
        <translation>%1. Stand %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · read %n times</source>
        <translation>
            <numerusform>%1 · einmal gelesen</numerusform>
            <numerusform>%1 · %n-mal gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>RETURNED</source>
        <translation>ZURÜCKGEKOMMEN</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>noch nichts gelesen</translation>
    </message>
    <message>
        <source>can be claimed</source>
        <translation>kann beansprucht werden</translation>
    </message>
    <message>
        <source>can no longer be claimed</source>
        <translation>kann nicht mehr beansprucht werden</translation>
    </message>
    <message>
        <source>until: %1 → %2</source>
        <translation>bis: %1 → %2</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>nichts fehlt</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
    <message>
        <source>called: %1</source>
        <translation>heißt: %1</translation>
    </message>
    <message>
        <source>%1 can be claimed that could not</source>
        <translation>%1 können beansprucht werden, die es nicht konnten</translation>
    </message>
    <message>
        <source>%1 can no longer be claimed</source>
        <translation>%1 können nicht mehr beansprucht werden</translation>
    </message>
    <message>
        <source>%1 would be missed already</source>
        <translation>%1 wären schon verpasst</translation>
    </message>
    <message>
        <source>%1 would not be missed yet</source>
        <translation>%1 wären noch nicht verpasst</translation>
    </message>
    <message>
        <source>%1 end sooner</source>
        <translation>%1 enden früher</translation>
    </message>
    <message>
        <source>%1 end later</source>
        <translation>%1 enden später</translation>
    </message>
    <message>
        <source>%1 end nobody knows when</source>
        <translation>%1 enden niemand weiß wann</translation>
    </message>
    <message>
        <source>%1 get an end</source>
        <translation>%1 bekommen ein Ende</translation>
    </message>
    <message>
        <source>%1 with another amount</source>
        <translation>%1 mit anderem Betrag</translation>
    </message>
    <message>
        <source>%1 with other photos missing</source>
        <translation>%1 mit anderen fehlenden Fotos</translation>
    </message>
    <message>
        <source>%1 are called otherwise</source>
        <translation>%1 heißen anders</translation>
    </message>
    <message>
        <source>%1 open claims stay as they are; %2 that were begun keep the rules they were made under.</source>
        <translation>%1 offene Ansprüche bleiben, wie sie sind; %2 begonnene behalten die Regeln, unter denen sie entstanden.</translation>
    </message>
    <message>
        <source>Rules of the marketplaces</source>
        <translation>Regeln der Marktplätze</translation>
    </message>
    <message>
        <source>Back to the claims</source>
        <translation>Zurück zu den Ansprüchen</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marktplätze</translation>
    </message>
    <message>
        <source>Another marketplace</source>
        <translation>Weiterer Marktplatz</translation>
    </message>
    <message>
        <source>What a change would do</source>
        <translation>Was eine Änderung bewirkt</translation>
    </message>
    <message>
        <source>Take an earlier version into the form</source>
        <translation>Frühere Fassung ins Formular holen</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Diese Regeln behalten</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <source>Change something: here stands what it would do to the claims that are open now.</source>
        <translation>Etwas ändern: Hier steht, was das mit den jetzt offenen Ansprüchen macht.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>A code of more than %1 characters was scanned.</source>
        <translation>Ein Code mit mehr als %1 Zeichen wurde gescannt.</translation>
    </message>
    <message>
        <source>"%1" is too short for a code.</source>
        <translation>„%1“ ist zu kurz für einen Code.</translation>
    </message>
    <message>
        <source>The scanner types exactly what the code says. All is well.</source>
        <translation>Der Scanner tippt genau, was der Code sagt. Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are swapped. Press it once, then scan again.</source>
        <translation>Die Feststelltaste ist an: Groß- und Kleinbuchstaben sind vertauscht. Einmal drücken, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>All letters come in one case: switch off "convert to upper case" (or lower case) in the scanner's own settings.</source>
        <translation>Alle Buchstaben kommen in einer Schreibung: „in Großbuchstaben wandeln“ (oder Kleinbuchstaben) in den Einstellungen des Scanners ausschalten.</translation>
    </message>
    <message>
        <source>This machine has a German keyboard layout and the scanner types for a US one: set the scanner's keyboard country to Germany.</source>
        <translation>Dieser Rechner hat eine deutsche Tastaturbelegung, und der Scanner tippt für eine amerikanische: im Scanner das Tastaturland Deutschland einstellen.</translation>
    </message>
    <message>
        <source>This machine has a French keyboard layout and the scanner types for a US one: set the scanner's keyboard country to France.</source>
        <translation>Dieser Rechner hat eine französische Tastaturbelegung, und der Scanner tippt für eine amerikanische: im Scanner das Tastaturland Frankreich einstellen.</translation>
    </message>
    <message>
        <source>This machine has a Spanish, Portuguese or Italian keyboard layout and the scanner types for a US one: set the scanner's keyboard country to the same.</source>
        <translation>Dieser Rechner hat eine spanische, portugiesische oder italienische Tastaturbelegung, und der Scanner tippt für eine amerikanische: im Scanner dasselbe Tastaturland einstellen.</translation>
    </message>
    <message>
        <source>Some characters are missing: make the scanner type slower (its inter-character delay), or hold it stiller.</source>
        <translation>Einige Zeichen fehlen: den Scanner langsamer tippen lassen (Pause zwischen den Zeichen), oder ihn ruhiger halten.</translation>
    </message>
    <message>
        <source>The characters are not those of the code: the keyboard layouts of this machine and of the scanner differ. Set both to the same country.</source>
        <translation>Die Zeichen sind nicht die des Codes: die Tastaturbelegungen von Rechner und Scanner sind verschieden. Beide auf dasselbe Land stellen.</translation>
    </message>
    <message>
        <source>That was another code. Scan the one on the screen.</source>
        <translation>Das war ein anderer Code. Scannen Sie den auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The scanner sends the separator of GS1 codes (FNC1). All is well.</source>
        <translation>Der Scanner sendet das Trennzeichen von GS1-Codes (FNC1). Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) is missing, so that a batch and a serial run into each other: switch on its transmission as GS (ASCII 29) in the scanner's own settings.</source>
        <translation>Das Trennzeichen von GS1-Codes (FNC1) fehlt, so dass Charge und Seriennummer ineinanderlaufen: in den Einstellungen des Scanners seine Übertragung als GS (ASCII 29) einschalten.</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) comes as other characters: set the scanner to send it as GS (ASCII 29).</source>
        <translation>Das Trennzeichen von GS1-Codes (FNC1) kommt als andere Zeichen: den Scanner es als GS (ASCII 29) senden lassen.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>From the screen, or from the printed sheet of codes where the scanner reads no screens.</source>
        <translation>Vom Bildschirm, oder vom gedruckten Codeblatt, wenn der Scanner keine Bildschirme liest.</translation>
    </message>
    <message>
        <source>The code comes without an end: switch on Enter (CR) or Tab as the suffix in the scanner's own settings.</source>
        <translation>Der Code kommt ohne Abschluss: Schalten Sie in den Einstellungen des Scanners Enter (CR) oder Tab als Suffix ein.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Noch ist nichts gekommen.</translation>
    </message>
    <message>
        <source>Scan this code too</source>
        <translation>Auch diesen Code scannen</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Diesen Code scannen</translation>
    </message>
    <message>
        <source>It typed: %1</source>
        <translation>Getippt wurde: %1</translation>
    </message>
    <message>
        <source>A scanner that is read by itself is heard whatever has the focus and whatever the keyboard's layout, and two are never mixed up. Do not choose the keyboard that you type with: it would type nowhere else.</source>
        <translation>Ein Scanner, der für sich gelesen wird, wird gehört, wo auch der Fokus steht und wie auch die Tastatur belegt ist, und zwei kommen sich nie in die Quere. Wählen Sie nicht die Tastatur, auf der Sie tippen: sie tippt dann sonst nirgends.</translation>
    </message>
    <message>
        <source>read by itself</source>
        <translation>für sich gelesen</translation>
    </message>
    <message>
        <source>Grading again</source>
        <translation>Erneutes Bewerten</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>Letzte Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>%1 of the sample of %2 are left for you. Esc leaves; nothing of a half-answered one is kept.</source>
        <translation>%1 der Stichprobe von %2 bleiben für Sie. Esc verlässt; halb Beantwortetes wird nicht behalten.</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>Es gibt keine Fotos.</translation>
    </message>
    <message>
        <source>Nothing is left to be graded.</source>
        <translation>Es ist nichts mehr zu bewerten.</translation>
    </message>
    <message>
        <source>This photo is missing or damaged.</source>
        <translation>Dieses Foto fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>The buyer's reason: %1. What was answered first is not shown. ← and → turn the photos.</source>
        <translation>Grund des Käufers: %1. Was zuerst geantwortet wurde, wird nicht gezeigt. ← und → blättern in den Fotos.</translation>
    </message>
    <message>
        <source>Nothing is left for you in this sample</source>
        <translation>In dieser Stichprobe bleibt nichts für Sie</translation>
    </message>
    <message>
        <source>Everything of this period that others closed was graded again by you. Press Esc to see what came of it, or choose another period.</source>
        <translation>Alles, was andere in diesem Zeitraum abgeschlossen haben, haben Sie erneut bewertet. Esc zeigt, was herauskam; oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>By the rules: grade %1 (%2). Enter gives it.</source>
        <translation>Nach den Regeln: Klasse %1 (%2). Enter vergibt sie.</translation>
    </message>
    <message>
        <source>No rule gives a grade: choose one.</source>
        <translation>Keine Regel ergibt eine Klasse: wählen Sie eine.</translation>
    </message>
    <message>
        <source>Can it not be read?</source>
        <translation>Ist es nicht lesbar?</translation>
    </message>
    <message>
        <source>Try another angle first: the camera goes on looking. Else type the serial as it stands on the item. The expected one is hidden meanwhile.</source>
        <translation>Versuchen Sie erst einen anderen Winkel: die Kamera sucht weiter. Sonst tippen Sie die Seriennummer, wie sie am Artikel steht. Die erwartete ist so lange verborgen.</translation>
    </message>
    <message>
        <source>Serial as read by you</source>
        <translation>Seriennummer, wie Sie sie lesen</translation>
    </message>
    <message>
        <source>Serial on the item</source>
        <translation>Seriennummer am Artikel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Nothing can be read</source>
        <translation>Nichts ist lesbar</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: aufgenommen</translation>
    </message>
    <message>
        <source>%1: next</source>
        <translation>%1: als Nächstes</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>%1: click to take it again</source>
        <translation>%1: anklicken, um es neu aufzunehmen</translation>
    </message>
    <message>
        <source>%1: taken by itself; click to take it now (Space takes the next)</source>
        <translation>%1: macht sich von selbst; anklicken nimmt es jetzt auf (Leertaste das nächste)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Photos of this inspection</source>
        <translation>Fotos dieser Prüfung</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>stimmen nicht</translation>
    </message>
    <message>
        <source>Scan the parcel's label</source>
        <translation>Das Etikett des Pakets scannen</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Without a scanner, type its number here and press Enter.</source>
        <translation>Ohne Scanner die Nummer hier tippen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Scan your badge. Without one press your digit, or touch your name, for your PIN.</source>
        <translation>Ausweis scannen. Ohne Ausweis: eigene Ziffer drücken oder Namen antippen, dann die PIN.</translation>
    </message>
    <message>
        <source>Press your digit, or touch your name. It stands in every record.</source>
        <translation>Drücken Sie Ihre Ziffer, oder berühren Sie Ihren Namen. Er steht in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>TRY ONE OF THESE PARCELS</source>
        <translation>PROBIEREN SIE EINES DIESER PAKETE</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>NOCH OFFEN</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>The camera gives pictures (%1).</source>
        <translation>Die Kamera gibt Bilder (%1).</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>Die Kamera wird geöffnet.</translation>
    </message>
    <message>
        <source>Label camera: %1</source>
        <translation>Etikettenkamera: %1</translation>
    </message>
    <message numerus="yes">
        <source>The reader of codes was restarted %n times; nothing was lost.</source>
        <translation>
            <numerusform>Der Codeleser wurde %n Mal neu gestartet; verloren ging nichts.</numerusform>
            <numerusform>Der Codeleser wurde %n Mal neu gestartet; verloren ging nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>The last scan came at %1.</source>
        <translation>Der letzte Scan kam um %1.</translation>
    </message>
    <message>
        <source>No scan has come yet. A keyboard scanner shows itself with its first code: scan any label. Without a scanner, type the number and press Enter.</source>
        <translation>Noch kam kein Scan. Ein Tastaturscanner zeigt sich mit seinem ersten Code: scannen Sie irgendein Etikett. Ohne Scanner die Nummer tippen und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>The disk does not say how much is free. Check that it is still there.</source>
        <translation>Die Platte sagt nicht, wie viel frei ist. Prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Platte voll</translation>
    </message>
    <message>
        <source>Only %1 are free: no new inspection is opened. Free space on this disk.</source>
        <translation>Nur %1 sind frei: keine neue Prüfung wird geöffnet. Schaffen Sie Platz auf dieser Platte.</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Platte %1</translation>
    </message>
    <message>
        <source>%1 are free: about a day's work. Free space soon.</source>
        <translation>%1 sind frei: etwa eines Tages Arbeit. Schaffen Sie bald Platz.</translation>
    </message>
    <message>
        <source>%1 are free for photos and records.</source>
        <translation>%1 sind frei für Fotos und Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The opening is being recorded, without sound, until the inspection is closed.</source>
        <translation>Das Öffnen wird aufgenommen, ohne Ton, bis die Prüfung geschlossen ist.</translation>
    </message>
    <message>
        <source>The opening of each parcel is recorded, from some seconds before its scan until the inspection is closed, without sound.</source>
        <translation>Das Öffnen jedes Pakets wird aufgenommen, von einigen Sekunden vor dem Scan bis zum Schließen der Prüfung, ohne Ton.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n clips,</source>
        <translation>
            <numerusform>Aufbewahrt: %n Clip,</numerusform>
            <numerusform>Aufbewahrt: %n Clips,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2; the oldest go first.</source>
        <translation>%1 von höchstens %2; die ältesten gehen zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>The clip lacks %n pictures: this machine is too busy. End other programs.</source>
        <translation>
            <numerusform>Dem Clip fehlt %n Bild: dieser Rechner ist überlastet. Beenden Sie andere Programme.</numerusform>
            <numerusform>Dem Clip fehlen %n Bilder: dieser Rechner ist überlastet. Beenden Sie andere Programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>%1: all up to %2 is here.</source>
        <translation>%1: alles bis %2 ist da.</translation>
    </message>
    <message>
        <source>%1: not everything is here yet.</source>
        <translation>%1: noch ist nicht alles da.</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Bestellungen %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The inbox was not looked into yet.</source>
        <translation>In den Eingang wurde noch nicht geschaut.</translation>
    </message>
    <message>
        <source>Nothing waits. Files that are put into the workspace's folder inbox are imported by themselves.</source>
        <translation>Nichts wartet. Dateien, die in den Ordner inbox des Arbeitsbereichs gelegt werden, werden von selbst eingelesen.</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is open; the journal holds %Ln events.</source>
        <translation>
            <numerusform>Der Arbeitsbereich ist offen; das Journal hat %Ln Ereignis.</numerusform>
            <numerusform>Der Arbeitsbereich ist offen; das Journal hat %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works here and stands in every record.</source>
        <translation>%1 arbeitet hier und steht in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Choose your name on the page: it stands in every record.</source>
        <translation>Wählen Sie auf der Seite Ihren Namen: er steht in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>Closed today: %1. Of these %2 agree and %3 do not.</source>
        <translation>Heute geschlossen: %1. Davon stimmen %2, %3 nicht.</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <translation>Ansprüche %1</translation>
    </message>
    <message numerus="yes">
        <source>The window of %n claims ends within three days.</source>
        <translation>
            <numerusform>Die Frist eines Anspruchs endet in drei Tagen.</numerusform>
            <numerusform>Die Frist von %n Ansprüchen endet in drei Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Within one day: %1. What is not filed until then is lost.</source>
        <translation>Binnen eines Tages: %1. Was bis dahin nicht eingereicht ist, ist verloren.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>%1 or scan RBOK</source>
        <translation>%1 oder RBOK</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>Show the item's label to the camera, or scan it.</source>
        <translation>Das Etikett des Artikels in die Kamera halten, oder scannen.</translation>
    </message>
    <message>
        <source>Verdict: %1. %2</source>
        <translation>Urteil: %1. %2</translation>
    </message>
    <message>
        <source>The reasons are hidden while a serial is typed.</source>
        <translation>Die Gründe sind verborgen, solange eine Seriennummer getippt wird.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Beside the verdict: %1.</source>
        <translation>Neben dem Urteil: %1.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Scan it to sign in. Keep it out of the camera's view.</source>
        <translation>Zum Anmelden scannen. Nicht vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Back, without voiding</source>
        <translation>Zurück, ohne zu verwerfen</translation>
    </message>
    <message>
        <source>Answer, reason or count %1</source>
        <translation>Antwort, Grund oder Anzahl %1</translation>
    </message>
    <message>
        <source>Scan a code instead of pressing its key. A code acts only when the step allows it.</source>
        <translation>Einen Code scannen, statt seine Taste zu drücken. Ein Code gilt nur, wenn der Schritt es erlaubt.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>For the answers, reasons and counts that have a digit on the screen.</source>
        <translation>Für Antworten, Gründe und Anzahlen, die auf dem Bildschirm eine Ziffer haben.</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Testcodes</translation>
    </message>
    <message>
        <source>To check the scanner: its light at the bench, then scan them.</source>
        <translation>Um den Scanner zu prüfen: seine Lampe am Prüfplatz, dann diese scannen.</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>Befehlscodes</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>Was geschah, der Reihe nach</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hash begins</source>
        <translation>Hash beginnt</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>Wie man es prüft</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. Each entry above carries a hash of the entry before it, so none can be changed, removed or moved without breaking all that follow. The pack is signed with the bench's key. Anyone can check it with stock tools:</source>
        <translation>Dieser Bericht ist eine Datei eines Beweispakets. Jeder Eintrag oben trägt einen Hash des Eintrags davor, so dass keiner geändert, entfernt oder verschoben werden kann, ohne alle folgenden zu brechen. Das Paket ist mit dem Schlüssel des Prüfplatzes signiert. Jeder kann es mit gängigen Werkzeugen prüfen:</translation>
    </message>
    <message>
        <source>Unpack it, and compare every file with its digest:</source>
        <translation>Auspacken, und jede Datei mit ihrem Digest vergleichen:</translation>
    </message>
    <message>
        <source>Check the signature over all digests with the bench's public key:</source>
        <translation>Die Signatur über alle Digests mit dem öffentlichen Schlüssel des Prüfplatzes prüfen:</translation>
    </message>
    <message>
        <source>Ask the seller for that key by another way than this pack, and compare it: a key that comes with what it signs proves nothing.</source>
        <translation>Erfragen Sie diesen Schlüssel beim Verkäufer auf anderem Weg als mit diesem Paket, und vergleichen Sie ihn: ein Schlüssel, der mit dem kommt, was er signiert, beweist nichts.</translation>
    </message>
    <message>
        <source>The digest under each photograph is that of its file in the pack. VERIFY.txt tells how to check the chain of entries.</source>
        <translation>Der Digest unter jedem Foto ist der seiner Datei im Paket. VERIFY.txt sagt, wie die Kette der Einträge geprüft wird.</translation>
    </message>
    <message>
        <source>Return inspection report %1</source>
        <translation>Bericht der Retourenprüfung %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This photograph cannot be shown here; open it in the pack.</source>
        <translation>Dieses Foto lässt sich hier nicht zeigen; öffnen Sie es im Paket.</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels, %4 · %5</source>
        <translation>%1 · %2 × %3 Bildpunkte, %4 · %5</translation>
    </message>
    <message>
        <source>Parts are covered; SHA-256 of the original: %1</source>
        <translation>Teile sind abgedeckt; SHA-256 des Originals: %1</translation>
    </message>
    <message>
        <source>No code can be read on this file.</source>
        <translation>Auf dieser Datei ist kein Code lesbar.</translation>
    </message>
    <message>
        <source>Read on this file: %1</source>
        <translation>Auf dieser Datei gelesen: %1</translation>
    </message>
    <message>
        <source>The deciding photograph: %1</source>
        <translation>Das entscheidende Foto: %1</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>sharpness %1 · brightness %2 of 255 · too dark %3 · burnt out %4</source>
        <translation>Schärfe %1 · Helligkeit %2 von 255 · zu dunkel %3 · ausgebrannt %4</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 (accepted as usual)</source>
        <translation>%1 (als üblich angenommen)</translation>
    </message>
    <message>
        <source>The bench's clock was set from %1 to %2.</source>
        <translation>Die Uhr des Platzes wurde von %1 auf %2 gestellt.</translation>
    </message>
    <message>
        <source>Made %1 at bench %2. All times are UTC.</source>
        <translation>Erstellt %1 am Prüfplatz %2. Alle Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>Return inspection report</source>
        <translation>Bericht der Retourenprüfung</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Bestellzeile</translation>
    </message>
    <message>
        <source>Licence plate (LPN)</source>
        <translation>Kennzeichen (LPN)</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>Art der Retoure</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Delivered to the buyer</source>
        <translation>Dem Käufer zugestellt</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>Rückgabe verlangt</translation>
    </message>
    <message>
        <source>Buyer's reason</source>
        <translation>Grund des Käufers</translation>
    </message>
    <message>
        <source>Nobody had announced this parcel: it is recorded by the code on its label.</source>
        <translation>Niemand hatte dieses Paket angekündigt: es ist unter dem Code auf seinem Etikett aufgezeichnet.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>chosen by the inspector</source>
        <translation>vom Prüfer gewählt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>something</source>
        <translation>etwas</translation>
    </message>
    <message>
        <source>Closed although this was missing: %1. Reason given: %2</source>
        <translation>Geschlossen, obwohl dies fehlte: %1. Angegebener Grund: %2</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Public key of the bench %1</source>
        <translation>Öffentlicher Schlüssel des Prüfplatzes %1</translation>
    </message>
    <message>
        <source>Expected: what was sold</source>
        <translation>Erwartet: was verkauft wurde</translation>
    </message>
    <message>
        <source>Returned: what was in the parcel</source>
        <translation>Zurückgekommen: was im Paket war</translation>
    </message>
    <message>
        <source>%1 (from print, unsure)</source>
        <translation>%1 (aus Druckschrift, unsicher)</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>, dispatched %1</source>
        <translation>, versandt %1</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Parts inside</source>
        <translation>Teile innen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source> · a person compared both serials: the same unit</source>
        <translation> · eine Person verglich beide Seriennummern: dasselbe Exemplar</translation>
    </message>
    <message>
        <source> · a person compared both serials: another unit</source>
        <translation> · eine Person verglich beide Seriennummern: ein anderes Exemplar</translation>
    </message>
    <message>
        <source> · the inspector found nothing that could be read</source>
        <translation> · der Prüfer fand nichts, das sich lesen ließ</translation>
    </message>
    <message>
        <source> · GS1 CBV disposition %1</source>
        <translation> · GS1-CBV-Disposition %1</translation>
    </message>
    <message>
        <source>The item was not judged.</source>
        <translation>Der Artikel wurde nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>While %1: %2.</source>
        <translation>Beim Vorgang „%1“: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Fehler beim Lesen oder Schreiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>die Datenbank darf hier nur gelesen werden</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler des Datenträgers oder Geräts</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das Kontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>checking the mirror</source>
        <translation>Prüfen des Bestellspiegels</translation>
    </message>
    <message>
        <source>Free space on this disk, then try again.</source>
        <translation>Machen Sie auf diesem Datenträger Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is read-only: mount it writable or choose another folder.</source>
        <translation>Der Datenträger ist schreibgeschützt: binden Sie ihn beschreibbar ein, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Give this account the right to read and write there.</source>
        <translation>Geben Sie diesem Konto das Recht, dort zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that this account may write there.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und dieses Konto dort schreiben darf.</translation>
    </message>
    <message>
        <source>Close the other program that uses this workspace.</source>
        <translation>Schließen Sie das andere Programm, das diesen Arbeitsbereich benutzt.</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup, or for mirror.db run `returnbench-cli import --anew`.</source>
        <translation>Die Datei ist beschädigt: stellen Sie eine Sicherung wieder her, oder führen Sie für mirror.db `returnbench-cli import --anew` aus.</translation>
    </message>
    <message>
        <source>the key `%1` is not known here; known are: %2.</source>
        <translation>der Schlüssel `%1` ist hier unbekannt; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>the key `%1` in [%2] is not known.</source>
        <translation>der Schlüssel `%1` in [%2] ist unbekannt.</translation>
    </message>
    <message>
        <source>`%1` is not known.</source>
        <translation>`%1` ist unbekannt.</translation>
    </message>
    <message>
        <source>`%1` is missing.</source>
        <translation>`%1` fehlt.</translation>
    </message>
    <message>
        <source>`%1` must be printable text of at most %2 bytes.</source>
        <translation>`%1` muss druckbarer Text von höchstens %2 Byte sein.</translation>
    </message>
    <message>
        <source>`%1` must be printable text.</source>
        <translation>`%1` muss druckbarer Text sein.</translation>
    </message>
    <message>
        <source>`id` must be 1 to 32 of a–z, 0–9, - and _.</source>
        <translation>`id` muss aus 1 bis 32 der Zeichen a–z, 0–9, - und _ bestehen.</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` muss true oder false sein.</translation>
    </message>
    <message>
        <source>`%1` must be a whole number from %2 to %3.</source>
        <translation>`%1` muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>`%1` must be a date, such as 2026-11-25.</source>
        <translation>`%1` muss ein Datum wie 2026-11-25 sein.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>a list of texts belongs here.</source>
        <translation>hierher gehört eine Liste von Texten.</translation>
    </message>
    <message>
        <source>a text belongs here.</source>
        <translation>hierher gehört ein Text.</translation>
    </message>
    <message>
        <source>`%1` must be a list of at most %2 tables: [[%3]].</source>
        <translation>`%1` muss eine Liste von höchstens %2 Tabellen sein: [[%3]].</translation>
    </message>
    <message>
        <source>`%1` must hold tables.</source>
        <translation>`%1` muss Tabellen enthalten.</translation>
    </message>
    <message>
        <source>`%1` must be a section.</source>
        <translation>`%1` muss ein Abschnitt sein.</translation>
    </message>
    <message>
        <source>`%1` must be one of %2.</source>
        <translation>`%1` muss eines von %2 sein.</translation>
    </message>
    <message>
        <source>Correct the protocol.</source>
        <translation>Berichtigen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>No general protocol (one without categories) is in %1.</source>
        <translation>In %1 ist kein allgemeines Protokoll (eines ohne Kategorien).</translation>
    </message>
    <message>
        <source>Put back general.toml.</source>
        <translation>Legen Sie general.toml zurück.</translation>
    </message>
    <message>
        <source>another file has the id `%1` already.</source>
        <translation>eine andere Datei hat schon die Kennung `%1`.</translation>
    </message>
    <message>
        <source>another protocol has the category "%1" already.</source>
        <translation>ein anderes Protokoll hat schon die Kategorie „%1“.</translation>
    </message>
    <message>
        <source>there is another protocol without categories; only one may be the general one.</source>
        <translation>es gibt ein weiteres Protokoll ohne Kategorien; nur eines darf das allgemeine sein.</translation>
    </message>
    <message>
        <source>the answer `%1` stands twice.</source>
        <translation>die Antwort `%1` steht zweimal da.</translation>
    </message>
    <message>
        <source>the question `%1` needs %2 to %3 answers.</source>
        <translation>die Frage `%1` braucht %2 bis %3 Antworten.</translation>
    </message>
    <message>
        <source>the last [[%1]] must have no `when`, so that every inspection ends.</source>
        <translation>das letzte [[%1]] darf kein `when` haben, damit jede Prüfung endet.</translation>
    </message>
    <message>
        <source>the question `%1` stands twice.</source>
        <translation>die Frage `%1` steht zweimal da.</translation>
    </message>
    <message>
        <source>the question `%1` is asked by ReturnBench itself.</source>
        <translation>die Frage `%1` stellt ReturnBench selbst.</translation>
    </message>
    <message>
        <source>the shot `%1` stands twice.</source>
        <translation>die Aufnahme `%1` steht zweimal da.</translation>
    </message>
    <message>
        <source>"%1" is no verdict; verdicts are: %2.</source>
        <translation>„%1“ ist kein Ergebnis; Ergebnisse sind: %2.</translation>
    </message>
    <message>
        <source>`answer` must be { question = [answers] }.</source>
        <translation>`answer` muss { Frage = [Antworten] } sein.</translation>
    </message>
    <message>
        <source>there is no question `%1` before this.</source>
        <translation>davor gibt es keine Frage `%1`.</translation>
    </message>
    <message>
        <source>the question `%1` has no answer "%2".</source>
        <translation>die Frage `%1` hat keine Antwort „%2“.</translation>
    </message>
    <message>
        <source>`when` must be a table of conditions.</source>
        <translation>`when` muss eine Tabelle von Bedingungen sein.</translation>
    </message>
    <message>
        <source>The journal holds something else where %1 should be.</source>
        <translation>Im Journal steht etwas anderes, wo %1 stehen müsste.</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore a backup if it finds damage.</source>
        <translation>Führen Sie `returnbench-cli check` aus; findet es Schäden, spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The journal's %1: `%2` %3.</source>
        <translation>Das Journal, %1: `%2` ist nicht, was dort hingehört (%3).</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; if it finds nothing, update ReturnBench on this machine.</source>
        <translation>Führen Sie `returnbench-cli check` aus; findet es nichts, aktualisieren Sie ReturnBench auf diesem Rechner.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>is no integer</source>
        <translation>keine ganze Zahl</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>weder true noch false</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>holds something else than texts</source>
        <translation>enthält anderes als Texte</translation>
    </message>
    <message>
        <source>Entry %1 of the journal %2.</source>
        <translation>Eintrag %1 des Journals: %2.</translation>
    </message>
    <message>
        <source>is of a version that this program does not know</source>
        <translation>von einer Version, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>belongs to another inspection than %1</source>
        <translation>gehört zu einer anderen Prüfung als %1</translation>
    </message>
    <message>
        <source>is of the kind %1, which this program does not know</source>
        <translation>von der Art %1, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: it %2.</source>
        <translation>Ereignis %1 des Journals ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Run the check, then restore a backup.</source>
        <translation>Führen Sie die Prüfung aus, dann spielen Sie eine Sicherung ein.</translation>
    </message>
    <message>
        <source>The event %1 has %2 bytes; at most %3 are recorded.</source>
        <translation>Das Ereignis %1 hat %2 Byte; aufgezeichnet werden höchstens %3.</translation>
    </message>
    <message>
        <source>Record less at once.</source>
        <translation>Zeichnen Sie weniger auf einmal auf.</translation>
    </message>
    <message>
        <source>Correct the file, or remove the line to use the default.</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie die Zeile: Dann gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>[%1] has no `%2`.</source>
        <translation>[%1] hat kein `%2`.</translation>
    </message>
    <message>
        <source>`connection` is no connection text of PostgreSQL: `host=… dbname=… user=…` or `postgresql://…` is needed.</source>
        <translation>`connection` ist kein Verbindungstext für PostgreSQL: Nötig ist `host=… dbname=… user=…` oder `postgresql://…`.</translation>
    </message>
    <message>
        <source>`connection` holds a password, which does not belong into this file: put it into ~/.pgpass or into a file of its own and name that with `password_file`.</source>
        <translation>`connection` enthält ein Passwort, das nicht in diese Datei gehört: Schreiben Sie es in ~/.pgpass oder in eine eigene Datei, die `password_file` nennt.</translation>
    </message>
    <message>
        <source>[%1] names nothing to read: `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` or `.reimbursements` is needed.</source>
        <translation>[%1] nennt nichts, was zu lesen wäre: Nötig ist `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` oder `.reimbursements`.</translation>
    </message>
    <message>
        <source>[%1] has no `format`, and there is none of our own.</source>
        <translation>[%1] hat kein `format`, und ein eigenes haben wir dafür nicht.</translation>
    </message>
    <message>
        <source>[%1] needs either a `query` or a `view`.</source>
        <translation>[%1] braucht entweder `query` oder `view`.</translation>
    </message>
    <message>
        <source>`query` must be text of at most %1 bytes.</source>
        <translation>`query` muss Text von höchstens %1 Byte sein.</translation>
    </message>
    <message>
        <source>`source` must be sections `[source.NAME]`.</source>
        <translation>`source` besteht aus Abschnitten `[source.NAME]`.</translation>
    </message>
    <message>
        <source>`%1` is no name for a source: it needs up to %2 of the characters a-z, 0-9, `-` and `_`.</source>
        <translation>`%1` taugt nicht als Name einer Quelle: bis zu %2 der Zeichen a-z, 0-9, `-` und `_`.</translation>
    </message>
    <message>
        <source>there are more than %1 sources.</source>
        <translation>es sind mehr als %1 Quellen.</translation>
    </message>
    <message>
        <source>`take` must be a list of names.</source>
        <translation>`take` muss eine Liste von Namen sein.</translation>
    </message>
    <message>
        <source>`take` holds names of /dev/input/by-id, at most %1.</source>
        <translation>`take` enthält Namen aus /dev/input/by-id, höchstens %1.</translation>
    </message>
    <message>
        <source>a key is a short text, such as "F6".</source>
        <translation>eine Taste ist ein kurzer Text wie "F6".</translation>
    </message>
    <message>
        <source>`version` must be a whole number.</source>
        <translation>`version` muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>the bench's `name` is blank.</source>
        <translation>der Name (`name`) der Werkbank ist leer.</translation>
    </message>
    <message>
        <source>the region of interest must be at least %1 permille wide and high.</source>
        <translation>der Bildausschnitt muss mindestens %1 Promille breit und hoch sein.</translation>
    </message>
    <message>
        <source>`turn` must be 0, 90, 180 or 270.</source>
        <translation>`turn` muss 0, 90, 180 oder 270 sein.</translation>
    </message>
    <message>
        <source>`settings` must be a section for each camera.</source>
        <translation>`settings` hat einen Abschnitt je Kamera.</translation>
    </message>
    <message>
        <source>[camera.settings] holds a section for each camera, at most %1.</source>
        <translation>[camera.settings] hat einen Abschnitt je Kamera, höchstens %1.</translation>
    </message>
    <message>
        <source>The folder of policies %1 cannot be read: %2.</source>
        <translation>Der Ordner der Regeln %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1: another file there has the policy `%2` as well.</source>
        <translation>%1: eine andere Datei dort hat die Regel `%2` ebenfalls.</translation>
    </message>
    <message>
        <source>Remove one of them, or give it another id.</source>
        <translation>Entfernen Sie eine davon, oder geben Sie ihr eine andere Kennung.</translation>
    </message>
    <message>
        <source>Correct the policy, or remove the file to use the delivered one.</source>
        <translation>Berichtigen Sie die Regel, oder entfernen Sie die Datei: Dann gilt die gelieferte.</translation>
    </message>
    <message>
        <source>Correct the file, or restore it from the installation.</source>
        <translation>Berichtigen Sie die Datei, oder stellen Sie sie aus der Installation wieder her.</translation>
    </message>
    <message>
        <source>Correct the file, or move it out of this folder.</source>
        <translation>Berichtigen Sie die Datei, oder nehmen Sie sie aus diesem Ordner.</translation>
    </message>
    <message>
        <source>a clock has `days` or `hours`, not both.</source>
        <translation>eine Frist hat `days` oder `hours`, nicht beides.</translation>
    </message>
    <message>
        <source>hours are counted by the calendar.</source>
        <translation>Stunden zählen nach dem Kalender.</translation>
    </message>
    <message>
        <source>`checked_on` is a day that does not exist.</source>
        <translation>`checked_on` ist ein Tag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>`time_zone` must be a name such as Asia/Kolkata.</source>
        <translation>`time_zone` muss ein Name wie Asia/Kolkata sein.</translation>
    </message>
    <message>
        <source>`weekend` names days such as saturday.</source>
        <translation>`weekend` nennt Tage wie saturday.</translation>
    </message>
    <message>
        <source>the outcome `%1` stands twice.</source>
        <translation>das Ergebnis `%1` steht zweimal da.</translation>
    </message>
    <message>
        <source>The folder of import formats %1 cannot be read: %2.</source>
        <translation>Der Ordner der Importformate %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or correct RETURNBENCH_RESOURCES.</source>
        <translation>Installieren Sie ReturnBench neu, oder berichtigen Sie RETURNBENCH_RESOURCES.</translation>
    </message>
    <message>
        <source>the key `%1` is not known.</source>
        <translation>der Schlüssel `%1` ist unbekannt.</translation>
    </message>
    <message>
        <source>the key `%1` is not known; `%2` is.</source>
        <translation>der Schlüssel `%1` ist unbekannt; bekannt ist `%2`.</translation>
    </message>
    <message>
        <source>`name` must be the file's own: `%1`.</source>
        <translation>`name` muss der Name der Datei sein: `%1`.</translation>
    </message>
    <message>
        <source>`required` names no field; every header would be this format.</source>
        <translation>`required` nennt kein Feld; jede Kopfzeile wäre dann dieses Format.</translation>
    </message>
    <message>
        <source>`xml_item` needs `xml_record` beside it.</source>
        <translation>`xml_item` braucht `xml_record` daneben.</translation>
    </message>
    <message>
        <source>`kind` names `%1` twice.</source>
        <translation>`kind` nennt `%1` zweimal.</translation>
    </message>
    <message>
        <source>`currency` must be three capital letters (ISO 4217).</source>
        <translation>`currency` muss aus drei Großbuchstaben bestehen (ISO 4217).</translation>
    </message>
    <message>
        <source>the section [columns] is missing.</source>
        <translation>der Abschnitt [columns] fehlt.</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2.</source>
        <translation>`columns.%1` ist kein Feld von %2.</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2; `%3` is.</source>
        <translation>`columns.%1` ist kein Feld von %2; `%3` ist eines.</translation>
    </message>
    <message>
        <source>`columns.%1` names no column.</source>
        <translation>`columns.%1` nennt keine Spalte.</translation>
    </message>
    <message>
        <source>`columns.%1` names the column `%2`, which is `%3` already.</source>
        <translation>`columns.%1` nennt die Spalte `%2`, die schon `%3` ist.</translation>
    </message>
    <message>
        <source>`%1` names `%2`, which has no column in [columns].</source>
        <translation>`%1` nennt `%2`, das in [columns] keine Spalte hat.</translation>
    </message>
    <message>
        <source>`personal` names `%1`, which `columns.%2` would store.</source>
        <translation>`personal` nennt `%1`, das `columns.%2` speichern würde.</translation>
    </message>
    <message>
        <source>`columns.%1` would store `%2`, which is about a person.</source>
        <translation>`columns.%1` würde `%2` speichern, was eine Person betrifft.</translation>
    </message>
    <message>
        <source>Nothing of a person is kept.</source>
        <translation>Von Personen wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>`values.%1` must be a section for a field that has a column.</source>
        <translation>`values.%1` muss ein Abschnitt für ein Feld sein, das eine Spalte hat.</translation>
    </message>
    <message>
        <source>`product_list` must be "title", and no column may be `quantity`: the list says it.</source>
        <translation>`product_list` muss "title" sein, und keine Spalte darf `quantity` sein: Die Liste sagt es.</translation>
    </message>
    <message>
        <source>the file %1 can be read by others.</source>
        <translation>die Datei %1 ist für andere lesbar.</translation>
    </message>
    <message>
        <source>Make it private: `chmod 600 %1`.</source>
        <translation>Machen Sie sie privat: `chmod 600 %1`.</translation>
    </message>
    <message>
        <source>Check that the server runs and is reached from here, and this account's right to it.</source>
        <translation>Prüfen Sie, ob der Server läuft und von hier erreichbar ist, und das Recht dieses Kontos.</translation>
    </message>
    <message>
        <source>the database did not answer in time.</source>
        <translation>die Datenbank hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>the connection to the database cannot be watched.</source>
        <translation>die Verbindung zur Datenbank lässt sich nicht überwachen.</translation>
    </message>
    <message>
        <source>the connection to the database was lost: %1.</source>
        <translation>die Verbindung zur Datenbank ging verloren: %1.</translation>
    </message>
    <message>
        <source>the connection to the database is closed.</source>
        <translation>die Verbindung zur Datenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>the database is not reached: %1.</source>
        <translation>die Datenbank ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>the database broke off: %1.</source>
        <translation>die Datenbank hat abgebrochen: %1.</translation>
    </message>
    <message>
        <source>the database refuses the query: %1.</source>
        <translation>die Datenbank lehnt die Abfrage ab: %1.</translation>
    </message>
    <message>
        <source>Correct it in workspace.toml, or the view and the rights in the database.</source>
        <translation>Berichtigen Sie sie in workspace.toml, oder die Sicht und die Rechte in der Datenbank.</translation>
    </message>
    <message>
        <source>`watermark` = `%1` is neither a time, a date nor a whole or decimal number.</source>
        <translation>`watermark` = `%1` ist weder Zeit noch Datum noch ganze oder dezimale Zahl.</translation>
    </message>
    <message>
        <source>Name a column that rises whenever a row is written, such as the time of its last change.</source>
        <translation>Nennen Sie eine Spalte, die mit jedem Schreiben einer Zeile steigt, etwa die Zeit der letzten Änderung.</translation>
    </message>
    <message>
        <source>`%1` = `%2` is no column of the rows; they have %3.</source>
        <translation>`%1` = `%2` ist keine Spalte der Zeilen; sie haben %3.</translation>
    </message>
    <message>
        <source>`%1` = `%2` stands twice in the rows: %3.</source>
        <translation>`%1` = `%2` steht zweimal in den Zeilen: %3.</translation>
    </message>
    <message>
        <source>Name a column of the query or view, written as there.</source>
        <translation>Nennen Sie eine Spalte der Abfrage oder Sicht, geschrieben wie dort.</translation>
    </message>
    <message>
        <source>the rows have %1 columns; at most %2 are read.</source>
        <translation>die Zeilen haben %1 Spalten; gelesen werden höchstens %2.</translation>
    </message>
    <message>
        <source>Name the columns that are needed in the query.</source>
        <translation>Nennen Sie in der Abfrage die nötigen Spalten.</translation>
    </message>
    <message>
        <source>there is no import format `%1`.</source>
        <translation>es gibt kein Importformat `%1`.</translation>
    </message>
    <message>
        <source>See `returnbench-cli formats`.</source>
        <translation>Siehe `returnbench-cli formats`.</translation>
    </message>
    <message>
        <source>the format `%1` does not suit rows of %2.</source>
        <translation>das Format `%1` passt nicht zu Zeilen von %2.</translation>
    </message>
    <message>
        <source>Name one of the right kind, in which every row stands for itself.</source>
        <translation>Nennen Sie eines der richtigen Art, in dem jede Zeile für sich steht.</translation>
    </message>
    <message>
        <source>the rows have no column `%1`, which the format %2 needs; they have %3.</source>
        <translation>die Zeilen haben keine Spalte `%1`, die das Format %2 braucht; sie haben %3.</translation>
    </message>
    <message>
        <source>Give a column that name in the query, with AS.</source>
        <translation>Geben Sie in der Abfrage mit AS einer Spalte diesen Namen.</translation>
    </message>
    <message>
        <source>the rows have no column `order_line_id`; they come singly, so that each must say which line of its order it is.</source>
        <translation>die Zeilen haben keine Spalte `order_line_id`; sie kommen einzeln, also muss jede sagen, welche Position sie ist.</translation>
    </message>
    <message>
        <source>Give the column that tells an order's lines apart that name in the query, with AS.</source>
        <translation>Geben Sie in der Abfrage mit AS der Spalte, die die Positionen unterscheidet, diesen Namen.</translation>
    </message>
    <message>
        <source>the key `%1` does not tell rows apart: two have `%2` and the same watermark.</source>
        <translation>der Schlüssel `%1` unterscheidet die Zeilen nicht: zwei haben `%2` und dieselbe Marke.</translation>
    </message>
    <message>
        <source>Name a column that is unique, such as the table's primary key.</source>
        <translation>Nennen Sie eine eindeutige Spalte, etwa den Primärschlüssel.</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1.</source>
        <translation>Das Paket lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>es hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the name "%1" cannot be used, or not twice</source>
        <translation>der Name „%1“ geht nicht, oder nicht zweimal</translation>
    </message>
    <message>
        <source>it would have %1 bytes; at most %2 fit</source>
        <translation>es hätte %1 Byte; höchstens %2 passen</translation>
    </message>
    <message>
        <source>Export it with fewer or smaller files.</source>
        <translation>Geben Sie es mit weniger oder kleineren Dateien aus.</translation>
    </message>
    <message>
        <source>The cryptographic library does not start.</source>
        <translation>Die Kryptobibliothek startet nicht.</translation>
    </message>
    <message>
        <source>The key file %1 %2.</source>
        <translation>Die Schlüsseldatei %1 %2.</translation>
    </message>
    <message>
        <source>holds no signing key</source>
        <translation>enthält keinen Signaturschlüssel</translation>
    </message>
    <message>
        <source>is protected by a password, which a bench cannot ask for</source>
        <translation>ist mit einem Passwort geschützt, das eine Werkbank nicht erfragen kann</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>Restore it from a backup of the workspace.</source>
        <translation>Stellen Sie sie aus einer Sicherung des Arbeitsbereichs wieder her.</translation>
    </message>
    <message>
        <source>The signature's comment "%1" is no single line of printable text.</source>
        <translation>Der Kommentar „%1“ der Signatur ist keine einzelne Zeile druckbaren Textes.</translation>
    </message>
    <message>
        <source>Rename the bench in workspace.toml.</source>
        <translation>Benennen Sie die Werkbank in workspace.toml um.</translation>
    </message>
    <message>
        <source>The bench cannot be called "%1": a name has 1 to %2 bytes that can be printed.</source>
        <translation>Der Prüfplatz kann nicht „%1“ heißen: Ein Name hat 1 bis %2 druckbare Bytes.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Geben Sie ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>The evidence pack of %1 cannot be made: %2.</source>
        <translation>Das Beweispaket von %1 lässt sich nicht erstellen: %2.</translation>
    </message>
    <message>
        <source>the inspection was voided</source>
        <translation>die Prüfung wurde annulliert</translation>
    </message>
    <message>
        <source>Open a new inspection of this return and export that.</source>
        <translation>Eröffnen Sie eine neue Prüfung dieser Retoure und geben Sie diese aus.</translation>
    </message>
    <message>
        <source>the inspection is not closed (it is %1)</source>
        <translation>die Prüfung ist nicht abgeschlossen (%1)</translation>
    </message>
    <message>
        <source>Close it at the bench first.</source>
        <translation>Schließen Sie sie zuerst an der Werkbank ab.</translation>
    </message>
    <message>
        <source>its report came out empty</source>
        <translation>der Bericht blieb leer</translation>
    </message>
    <message>
        <source>it would not verify (%1)</source>
        <translation>es würde die Prüfung nicht bestehen (%1)</translation>
    </message>
    <message>
        <source>"%1" is no public key.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>Give the line that begins with RW and has 56 characters, as the bench prints it.</source>
        <translation>Geben Sie die Zeile an, die mit RW beginnt und 56 Zeichen hat, wie die Werkbank sie ausgibt.</translation>
    </message>
    <message>
        <source>The form takes no PDF: the report is left out.</source>
        <translation>Das Formular nimmt kein PDF: Der Bericht bleibt weg.</translation>
    </message>
    <message>
        <source>The form takes no video: the opening on video is left out.</source>
        <translation>Das Formular nimmt kein Video: Das Öffnungsvideo bleibt weg.</translation>
    </message>
    <message>
        <source>The policy asks for the opening on video, but its form takes none: send it to the marketplace another way, or correct the policy.</source>
        <translation>Die Regel verlangt das Öffnungsvideo, aber ihr Formular nimmt kein Video: Schicken Sie es dem Marktplatz auf anderem Weg, oder berichtigen Sie die Regel.</translation>
    </message>
    <message>
        <source>The form takes no JPEG: the photos are left out.</source>
        <translation>Das Formular nimmt kein JPEG: Die Fotos bleiben weg.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the report is left out.</source>
        <translation>Das Formular nimmt %1 Dateien: Der Bericht bleibt weg.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the video %2 is left out.</source>
        <translation>Das Formular nimmt %1 Dateien: Das Video %2 bleibt weg.</translation>
    </message>
    <message>
        <source>The form takes %1 files: the photo "%2" is left out.</source>
        <translation>Das Formular nimmt %1 Dateien: Das Foto „%2“ bleibt weg.</translation>
    </message>
    <message>
        <source>Parts of a photo are covered but the video is as it was taken: see that it shows no address before you send it.</source>
        <translation>Teile eines Fotos sind abgedeckt, aber das Video ist, wie es aufgenommen wurde: Prüfen Sie vor dem Senden, dass es keine Adresse zeigt.</translation>
    </message>
    <message>
        <source>It has what decides alone, to fit the form.</source>
        <translation>Er enthält nur das Entscheidende, damit er ins Formular passt.</translation>
    </message>
    <message>
        <source>The report has %1 pages and %2, more than the form takes.</source>
        <translation>Der Bericht hat %1 Seiten und %2, mehr als das Formular nimmt.</translation>
    </message>
    <message>
        <source>The same pictures in an MP4.</source>
        <translation>Dieselben Bilder in einer MP4.</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, uncut.</source>
        <translation>Neu kodiert mit %1 × %2 Pixeln, ungeschnitten.</translation>
    </message>
    <message>
        <source>Its first %1 of %2 seconds.</source>
        <translation>Die ersten %1 von %2 Sekunden.</translation>
    </message>
    <message>
        <source>The video %1 has %2 seconds and %3, more than the form takes.</source>
        <translation>Das Video %1 hat %2 Sekunden und %3, mehr als das Formular nimmt.</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, to fit the form.</source>
        <translation>Neu kodiert mit %1 × %2 Pixeln, damit es ins Formular passt.</translation>
    </message>
    <message>
        <source>The photo "%1" has %2 and cannot be made small enough.</source>
        <translation>Das Foto „%1“ hat %2 und lässt sich nicht klein genug machen.</translation>
    </message>
    <message>
        <source>The opening on video is missing.</source>
        <translation>Das Öffnungsvideo fehlt.</translation>
    </message>
    <message>
        <source>The photo "%1" is missing.</source>
        <translation>Das Foto „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The text has %1 characters; the form takes %2.</source>
        <translation>Der Text hat %1 Zeichen; das Formular nimmt %2.</translation>
    </message>
    <message>
        <source>There is something called %1 already.</source>
        <translation>Etwas namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Name another folder, or remove it.</source>
        <translation>Nennen Sie einen anderen Ordner, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Give this account the right to write there.</source>
        <translation>Geben Sie diesem Konto dort Schreibrecht.</translation>
    </message>
    <message>
        <source>There are no rules for claims at %1.</source>
        <translation>Für Ansprüche bei %1 gibt es keine Regeln.</translation>
    </message>
    <message>
        <source>Write them into the workspace's folder policies.</source>
        <translation>Schreiben Sie sie in den Ordner policies des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>No claim is to be made for %1: %2</source>
        <translation>Zu %1 ist kein Anspruch zu erheben: %2</translation>
    </message>
    <message>
        <source>Look at the inspection again; the signed pack can be exported all the same.</source>
        <translation>Sehen Sie sich die Prüfung noch einmal an; das signierte Paket lässt sich trotzdem ausgeben.</translation>
    </message>
    <message>
        <source>There is no policy "%1".</source>
        <translation>Es gibt keine Regel „%1“.</translation>
    </message>
    <message>
        <source>See `returnbench-cli policies`.</source>
        <translation>Siehe `returnbench-cli policies`.</translation>
    </message>
    <message>
        <source>Export a folder or a zip.</source>
        <translation>Geben Sie einen Ordner oder ein Zip aus.</translation>
    </message>
    <message>
        <source>No time stamp authority is named.</source>
        <translation>Kein Zeitstempeldienst ist genannt.</translation>
    </message>
    <message>
        <source>In workspace.toml, [timestamp], write authority = "http://HOST/PATH".</source>
        <translation>Schreiben Sie in workspace.toml unter [timestamp] authority = "http://HOST/PATH".</translation>
    </message>
    <message>
        <source>"%1" is no time stamp authority's address.</source>
        <translation>„%1“ ist keine Adresse eines Zeitstempeldienstes.</translation>
    </message>
    <message>
        <source>The time stamp authority %1 gave no time stamp: %2.</source>
        <translation>Der Zeitstempeldienst %1 gab keinen Zeitstempel: %2.</translation>
    </message>
    <message>
        <source>The pack is made without; it is asked for again at the next export.</source>
        <translation>Das Paket entsteht ohne; beim nächsten Mal wird wieder gefragt.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The clip %1 cannot be read.</source>
        <translation>Der Clip %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore it from a backup.</source>
        <translation>Führen Sie `returnbench-cli check` aus; stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>the clip %1 is missing</source>
        <translation>der Clip %1 fehlt</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`, and restore it from a backup.</source>
        <translation>Führen Sie `returnbench-cli check` aus, und stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Parts are covered.</source>
        <translation>Teile sind abgedeckt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The inspection %1 has no photo "%2".</source>
        <translation>Die Prüfung %1 hat kein Foto „%2“.</translation>
    </message>
    <message>
        <source>The parts to cover do not lie within the photo.</source>
        <translation>Die abzudeckenden Teile liegen nicht im Foto.</translation>
    </message>
    <message>
        <source>Give at most 16 of them, each as left, top, width and height in permille, at least 10 wide and high.</source>
        <translation>Geben Sie höchstens 16 an, jeden als links, oben, Breite und Höhe in Promille, mindestens 10 breit und hoch.</translation>
    </message>
    <message>
        <source>Correct the list of verticals.</source>
        <translation>Berichtigen Sie die Liste der Branchen.</translation>
    </message>
    <message>
        <source>Correct the costs.</source>
        <translation>Berichtigen Sie die Kosten.</translation>
    </message>
    <message>
        <source>`%1` must hold amounts with their currency, such as "INR 2".</source>
        <translation>`%1` muss Beträge mit Währung enthalten, etwa "INR 2".</translation>
    </message>
    <message>
        <source>There is no figure "%1".</source>
        <translation>Es gibt keine Zahl „%1“.</translation>
    </message>
    <message>
        <source>Their ids are in `--json report overview`.</source>
        <translation>Ihre Kennungen stehen in `--json report overview`.</translation>
    </message>
    <message>
        <source>There is no report "%1".</source>
        <translation>Es gibt keinen Bericht „%1“.</translation>
    </message>
    <message>
        <source>The reports are: %1.</source>
        <translation>Die Berichte sind: %1.</translation>
    </message>
    <message>
        <source>There is no recall "%1".</source>
        <translation>Es gibt keinen Rückruf „%1“.</translation>
    </message>
    <message>
        <source>Import it, or leave the name away for all that there are.</source>
        <translation>Importieren Sie ihn, oder lassen Sie den Namen weg, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The report %1 has no table "%2".</source>
        <translation>Der Bericht %1 hat keine Tabelle „%2“.</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>Seine Tabellen sind: %1.</translation>
    </message>
    <message>
        <source>The date of %1 is "%2", which is no day.</source>
        <translation>Das Datum von %1 ist „%2“; das ist kein Tag.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-25.</source>
        <translation>Schreiben Sie es wie 2026-11-25.</translation>
    </message>
    <message>
        <source>The report would end on %1, before it begins on %2.</source>
        <translation>Der Bericht würde am %1 enden, bevor er am %2 beginnt.</translation>
    </message>
    <message>
        <source>Give the earlier day with --from, the later one with --to.</source>
        <translation>Geben Sie den früheren Tag mit --from an, den späteren mit --to.</translation>
    </message>
    <message>
        <source>The report would be over %1 days.</source>
        <translation>Der Bericht ginge über %1 Tage.</translation>
    </message>
    <message>
        <source>Ask for at most %1.</source>
        <translation>Verlangen Sie höchstens %1.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>Die Arbeitsmappe kann nicht erstellt werden: %1.</translation>
    </message>
    <message>
        <source>Try again; export as CSV if it stays so.</source>
        <translation>Versuchen Sie es noch einmal; exportieren Sie sonst als CSV.</translation>
    </message>
    <message>
        <source>The journal is damaged: %1.</source>
        <translation>Das Journal ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>There is no journal in %1: %2.</source>
        <translation>Es gibt kein Journal in %1: %2.</translation>
    </message>
    <message>
        <source>Restore a backup, or take what is left with `returnbench-cli salvage`.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder retten Sie mit `returnbench-cli salvage`, was noch da ist.</translation>
    </message>
    <message>
        <source>There is no mirror in %1: %2.</source>
        <translation>Es gibt keinen Spiegel in %1: %2.</translation>
    </message>
    <message>
        <source>Make it anew from the imports: run `returnbench-cli import --anew`.</source>
        <translation>Bauen Sie ihn aus den Importen neu auf: Starten Sie `returnbench-cli import --anew`.</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>The mirror is damaged: %1.</source>
        <translation>Der Spiegel ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on.</source>
        <translation>Lassen Sie `returnbench-cli check` von der Administration ausführen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on; until then no backup is made.</source>
        <translation>Lassen Sie `returnbench-cli check` von der Administration ausführen, bevor es weitergeht; bis dahin wird nichts gesichert.</translation>
    </message>
    <message>
        <source>The journal was cut off: the checkpoint %1 of %2 names its event %3, which it does not have any more.</source>
        <translation>Das Journal wurde abgeschnitten: Der Prüfpunkt %1 vom %2 nennt sein Ereignis %3, das es nicht mehr hat.</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the checkpoint %2 of %3 names.</source>
        <translation>Es ist ein anderes Journal: Sein Ereignis %1 ist nicht das, das der Prüfpunkt %2 vom %3 nennt.</translation>
    </message>
    <message>
        <source>The journal was cut off: the pack %1 names its event %2, which it does not have any more.</source>
        <translation>Das Journal wurde abgeschnitten: das Paket %1 nennt sein Ereignis %2, das es nicht mehr hat.</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the pack %2 names.</source>
        <translation>Das Journal ist ein anderes: sein Ereignis %1 ist nicht das, welches das Paket %2 nennt.</translation>
    </message>
    <message>
        <source>The pack %1 cannot be used: %2</source>
        <translation>Das Paket %1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not bear the signature of key %2.</source>
        <translation>Der Prüfpunkt %1 trägt nicht die Unterschrift des Schlüssels %2.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is signed, but says nothing that is understood.</source>
        <translation>Der Prüfpunkt %1 ist unterschrieben, sagt aber nichts Verständliches.</translation>
    </message>
    <message>
        <source>The time stamp of the checkpoint %1 is wrong: %2</source>
        <translation>Der Zeitstempel des Prüfpunkts %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>The first line of %1 is no passphrase: it has not %2 to %3 characters.</source>
        <translation>Die erste Zeile von %1 ist keine Passphrase: sie hat nicht %2 bis %3 Zeichen.</translation>
    </message>
    <message>
        <source>Write six or more words that somebody chose by chance.</source>
        <translation>Schreiben Sie sechs oder mehr zufällig gewählte Wörter.</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase already.</source>
        <translation>Der Schlüssel ist schon durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Take that one away first: `returnbench-cli key protect --remove`.</source>
        <translation>Nehmen Sie diese zuerst weg: `returnbench-cli key protect --remove`.</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>Die Datei %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Correct its name.</source>
        <translation>Berichtigen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 ist nicht zu lesen: %2.</translation>
    </message>
    <message>
        <source>Give this account the right to read it, and free space on the disk.</source>
        <translation>Geben Sie diesem Konto das Recht, sie zu lesen, und schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>There is no file that the mirror could be made of: none is kept in inbox/done.</source>
        <translation>Es gibt keine Datei, aus der der Spiegel zu machen wäre: in inbox/done liegt keine.</translation>
    </message>
    <message>
        <source>Name the files that were imported, oldest first.</source>
        <translation>Nennen Sie die Dateien, die importiert wurden, die älteste zuerst.</translation>
    </message>
    <message>
        <source>None of the files could be taken: %1</source>
        <translation>Keine der Dateien war zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>The mirror is as it was. Name the files that were imported, oldest first.</source>
        <translation>Der Spiegel ist, wie er war. Nennen Sie die Dateien, die importiert wurden, die älteste zuerst.</translation>
    </message>
    <message>
        <source>There is no memory to protect the key with a passphrase.</source>
        <translation>Es ist kein Speicher da, um den Schlüssel mit einer Passphrase zu schützen.</translation>
    </message>
    <message>
        <source>The backup is missing or not whole: %1</source>
        <translation>Die Sicherung fehlt oder ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>No checkpoint was written: %1</source>
        <translation>Es wurde kein Prüfpunkt geschrieben: %1</translation>
    </message>
    <message>
        <source>The work was stopped before its end; nothing of it stays.</source>
        <translation>Die Arbeit wurde vor ihrem Ende abgebrochen; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>Beginnen Sie sie neu.</translation>
    </message>
    <message>
        <source>The backup would lie in the workspace that it saves.</source>
        <translation>Die Sicherung läge in dem Arbeitsbereich, den sie sichert.</translation>
    </message>
    <message>
        <source>There is no workspace.toml that can be read.</source>
        <translation>Es gibt keine workspace.toml, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>Name a backup that has it, or put one of another bench into %1.</source>
        <translation>Nennen Sie eine Sicherung, die sie hat, oder legen Sie die eines anderen Prüfplatzes in %1.</translation>
    </message>
    <message>
        <source>The new workspace would lie in the damaged one.</source>
        <translation>Der neue Arbeitsbereich läge in dem beschädigten.</translation>
    </message>
    <message>
        <source>Name a place elsewhere, best on another disk.</source>
        <translation>Nennen Sie einen anderen Ort, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>Nennen Sie einen mit --workspace.</translation>
    </message>
    <message>
        <source>Clips are being removed faster than they can be saved.</source>
        <translation>Clips werden schneller entfernt, als sie gesichert werden können.</translation>
    </message>
    <message>
        <source>Try again; or free space on the bench's disk.</source>
        <translation>Versuchen Sie es erneut oder schaffen Sie Platz auf dem Datenträger des Platzes.</translation>
    </message>
    <message>
        <source>Check the disk and that this account may use it, then try again.</source>
        <translation>Prüfen Sie den Datenträger und ob dieses Konto ihn nutzen darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the workspace.</source>
        <translation>Prüfen Sie den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is no backup: %2.</source>
        <translation>%1 ist keine Sicherung: %2.</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made.</source>
        <translation>Nennen Sie, was `returnbench-cli backup` angelegt hat.</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>Es gibt keine Sicherung %1.</translation>
    </message>
    <message>
        <source>The disk has too little room for the backup.</source>
        <translation>Der Datenträger hat zu wenig Platz für die Sicherung.</translation>
    </message>
    <message>
        <source>Free space, or restore on another disk.</source>
        <translation>Schaffen Sie Platz oder stellen Sie auf einem anderen Datenträger wieder her.</translation>
    </message>
    <message>
        <source>A workspace was to be put into %1, and that was cut off.</source>
        <translation>In %1 sollte ein Arbeitsbereich angelegt werden; das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove what is in that folder, then try again.</source>
        <translation>Entfernen Sie den Inhalt dieses Ordners, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it has no %2.%3</source>
        <translation>%1 kann nicht wiederhergestellt werden: %2 fehlt.%3</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made; take an older one where this is damaged.</source>
        <translation>Nennen Sie, was `returnbench-cli backup` angelegt hat; nehmen Sie eine ältere, wo diese beschädigt ist.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>%1 may not do this.</source>
        <translation>%1 darf das nicht.</translation>
    </message>
    <message>
        <source>Returns are inspected by clerks, managers and administrators.</source>
        <translation>Retouren prüfen Sachbearbeiter, Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Notes are added by whoever is signed in.</source>
        <translation>Notizen fügt hinzu, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Parts of photos are covered by whoever is signed in.</source>
        <translation>Teile von Fotos verdeckt, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>Claims are made by claims staff, managers and administrators.</source>
        <translation>Ansprüche stellen Reklamationsbearbeiter, Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Evidence is exported by claims staff, managers and administrators.</source>
        <translation>Beweise exportieren Reklamationsbearbeiter, Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Reports are for claims staff, managers and administrators.</source>
        <translation>Berichte sind für Reklamationsbearbeiter, Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Inspections are graded again by whoever is signed in.</source>
        <translation>Prüfungen stuft erneut ein, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>The marketplaces' rules are changed by managers and administrators.</source>
        <translation>Die Regeln der Marktplätze ändern Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Protocols are changed by managers and administrators.</source>
        <translation>Prüfpläne ändern Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>Cameras and scanners are set up by clerks, managers and administrators.</source>
        <translation>Kameras und Scanner richten Sachbearbeiter, Leiter und Administratoren ein.</translation>
    </message>
    <message>
        <source>Orders and returns are imported by claims staff, managers and administrators.</source>
        <translation>Bestellungen und Retouren importieren Reklamationsbearbeiter, Leiter und Administratoren.</translation>
    </message>
    <message>
        <source>People are added and changed by administrators.</source>
        <translation>Personen legen Administratoren an und ändern sie.</translation>
    </message>
    <message>
        <source>The key that packs are signed with is replaced by administrators.</source>
        <translation>Den Schlüssel, mit dem Pakete signiert werden, ersetzen Administratoren.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 arbeitet hier nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in as somebody else, or ask an administrator.</source>
        <translation>Als jemand anders anmelden oder einen Administrator fragen.</translation>
    </message>
    <message>
        <source>Name somebody else, or ask an administrator.</source>
        <translation>Jemand anders nennen oder einen Administrator fragen.</translation>
    </message>
    <message>
        <source>That is not the PIN of %1.</source>
        <translation>Das ist nicht die PIN von %1.</translation>
    </message>
    <message>
        <source>Try again, or scan your badge.</source>
        <translation>Noch einmal versuchen oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>%1 has no PIN.</source>
        <translation>%1 hat keine PIN.</translation>
    </message>
    <message>
        <source>Scan your badge, or ask an administrator for a PIN.</source>
        <translation>Den Ausweis scannen oder einen Administrator um eine PIN bitten.</translation>
    </message>
    <message>
        <source>Too many wrong PINs were given for %1.</source>
        <translation>Für %1 wurden zu viele falsche PINs eingegeben.</translation>
    </message>
    <message>
        <source>Wait %1 seconds, or scan your badge.</source>
        <translation>%1 Sekunden warten oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>Dieser Ausweis gehört hier niemandem.</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN, or ask an administrator for a new badge.</source>
        <translation>Mit Name und PIN anmelden oder einen Administrator um einen neuen Ausweis bitten.</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no serial.</source>
        <translation>Das ist ein Ausweis und keine Seriennummer.</translation>
    </message>
    <message>
        <source>Scan the item's label.</source>
        <translation>Das Etikett des Artikels scannen.</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no parcel.</source>
        <translation>Das ist ein Ausweis und kein Paket.</translation>
    </message>
    <message>
        <source>That code says who somebody is, and names no parcel.</source>
        <translation>Dieser Code sagt, wer jemand ist, und bezeichnet kein Paket.</translation>
    </message>
    <message>
        <source>The bench was left alone and is locked.</source>
        <translation>Der Platz war verlassen und ist gesperrt.</translation>
    </message>
    <message>
        <source>Sign in: an inspection that is open goes on where it was.</source>
        <translation>Anmelden: Eine offene Prüfung geht weiter, wo sie war.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern und nichts anderes.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try.</source>
        <translation>Diese PIN würde jeder zuerst versuchen.</translation>
    </message>
    <message>
        <source>Choose one that is no row and not all the same digit.</source>
        <translation>Eine wählen, die keine Reihe ist und nicht nur aus einer Ziffer besteht.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN.</source>
        <translation>Der Speicher reicht nicht, um eine PIN abzulegen.</translation>
    </message>
    <message>
        <source>%1 is no file of PINs and badges.</source>
        <translation>%1 ist keine Datei mit PINs und Ausweisen.</translation>
    </message>
    <message>
        <source>Restore it from a backup; or remove it, and give PINs anew with `returnbench-cli person pin`.</source>
        <translation>Aus einer Sicherung zurückholen; oder entfernen und PINs mit `returnbench-cli person pin` neu vergeben.</translation>
    </message>
    <message>
        <source>%1 is the last administrator who can sign in.</source>
        <translation>%1 ist der letzte Administrator, der sich anmelden kann.</translation>
    </message>
    <message>
        <source>Make somebody else administrator first, with a PIN or a badge.</source>
        <translation>Zuerst jemand anders zum Administrator machen, mit PIN oder Ausweis.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli person list`.</source>
        <translation>Mit `returnbench-cli person list` auflisten.</translation>
    </message>
    <message>
        <source>The name of %1 must have 1 to %2 bytes of printable text.</source>
        <translation>Der Name von %1 muss 1 bis %2 Bytes druckbaren Text haben.</translation>
    </message>
    <message>
        <source>Give a name such as `A. Rao`.</source>
        <translation>Einen Namen wie `A. Rao` angeben.</translation>
    </message>
    <message>
        <source>"%1" cannot be a person's id.</source>
        <translation>„%1“ kann keine Kennung einer Person sein.</translation>
    </message>
    <message>
        <source>Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`.</source>
        <translation>1 bis 32 Zeichen aus a-z, 0-9, Punkt, Strich und Unterstrich nehmen, etwa `asha`.</translation>
    </message>
    <message>
        <source>There is a person with the id %1 already.</source>
        <translation>Es gibt schon eine Person mit der Kennung %1.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Eine andere Kennung wählen.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Give them a PIN or a badge where people sign in.</source>
        <translation>Geben Sie ihnen eine PIN oder einen Ausweis, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>It is kept: %1.</source>
        <translation>Es ist behalten: %1.</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 hat eine neue PIN.</translation>
    </message>
    <message>
        <source>The new badge of %1 is %2.</source>
        <translation>Der neue Ausweis von %1 ist %2.</translation>
    </message>
    <message>
        <source>Print it and remove the file: whoever has it signs in with it. An earlier badge is worth nothing now.</source>
        <translation>Drucken Sie ihn und entfernen Sie die Datei: wer sie hat, meldet sich damit an. Ein früherer Ausweis gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Neither PIN nor badge of %1 is worth anything now.</source>
        <translation>Weder PIN noch Ausweis von %1 gelten noch.</translation>
    </message>
    <message>
        <source>The key that packs are signed with is protected by a passphrase.</source>
        <translation>Der Schlüssel, mit dem Pakete signiert werden, ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Name the file that has it in workspace.toml: [signing] passphrase_file.</source>
        <translation>Nennen Sie die Datei, in der sie steht, in workspace.toml: [signing] passphrase_file.</translation>
    </message>
    <message>
        <source>The path %1 cannot stand in workspace.toml.</source>
        <translation>Der Pfad %1 kann nicht in workspace.toml stehen.</translation>
    </message>
    <message>
        <source>Put the file where its path is shorter and can be printed.</source>
        <translation>Legen Sie die Datei dorthin, wo ihr Pfad kürzer und druckbar ist.</translation>
    </message>
    <message>
        <source>The key that packs are signed with stays locked: %1</source>
        <translation>Der Schlüssel, mit dem Pakete signiert werden, bleibt verschlossen: %1</translation>
    </message>
    <message>
        <source>Put in the medium that the passphrase is on, or correct [signing] passphrase_file in workspace.toml.</source>
        <translation>Legen Sie das Medium mit der Passphrase ein, oder berichtigen Sie [signing] passphrase_file in workspace.toml.</translation>
    </message>
    <message>
        <source>The key file %1 does not open with this passphrase.</source>
        <translation>Die Schlüsseldatei %1 öffnet sich nicht mit dieser Passphrase.</translation>
    </message>
    <message>
        <source>Correct the file that [signing] passphrase_file names in workspace.toml.</source>
        <translation>Berichtigen Sie die Datei, die [signing] passphrase_file in workspace.toml nennt.</translation>
    </message>
    <message>
        <source>Inspections closed</source>
        <translation>Prüfungen geschlossen</translation>
    </message>
    <message>
        <source>Inspections that were closed within the period.</source>
        <translation>Prüfungen, die im Zeitraum geschlossen wurden.</translation>
    </message>
    <message>
        <source>Units returned</source>
        <translation>Zurückgekommene Exemplare</translation>
    </message>
    <message>
        <source>Units announced in the returns that were inspected and closed.</source>
        <translation>Exemplare, die in den geprüften und geschlossenen Retouren angekündigt waren.</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Inspections that were voided within the period. No other figure counts them.</source>
        <translation>Prüfungen, die im Zeitraum verworfen wurden. Keine andere Zahl zählt sie.</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>Richtiges Exemplar</translation>
    </message>
    <message>
        <source>Closed inspections in which the unit or the product was the one sold (match, product_match).</source>
        <translation>Geschlossene Prüfungen, in denen das Exemplar oder das Produkt das verkaufte war (match, product_match).</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was another (other_product).</source>
        <translation>Geschlossene Prüfungen, in denen das Produkt ein anderes war (other_product).</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>Falsches Exemplar</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was right and the unit was not: sold to somebody else, never ours, or returned before (other_unit, unknown_unit, already_returned).</source>
        <translation>Geschlossene Prüfungen, in denen das Produkt stimmte und das Exemplar nicht: an jemand anderen verkauft, nie unseres, oder schon zurückgegeben (other_unit, unknown_unit, already_returned).</translation>
    </message>
    <message>
        <source>Closed inspections in which nothing on the item could be read.</source>
        <translation>Geschlossene Prüfungen, in denen am Artikel nichts zu lesen war.</translation>
    </message>
    <message>
        <source>Our own mix-ups</source>
        <translation>Eigene Verwechslungen</translation>
    </message>
    <message>
        <source>Closed inspections in which our records show that we sent the unit by mistake.</source>
        <translation>Geschlossene Prüfungen, in denen unsere Unterlagen zeigen, dass wir das Exemplar versehentlich gesendet haben.</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>Betrugsverdacht</translation>
    </message>
    <message>
        <source>Closed inspections in which something else came than was sold, less than was sold, a part was exchanged, the serial was tampered with or the unit is blocked. Parcels that were swapped with another one of ours are not counted. Suspicion is no proof.</source>
        <translation>Geschlossene Prüfungen, in denen anderes kam als verkauft wurde, weniger als verkauft wurde, ein Teil getauscht war, die Seriennummer verändert oder das Exemplar gesperrt ist. Pakete, die mit einem anderen von uns vertauscht wurden, zählen nicht. Ein Verdacht ist kein Beweis.</translation>
    </message>
    <message>
        <source>Value under suspicion</source>
        <translation>Wert unter Verdacht</translation>
    </message>
    <message>
        <source>Price of all units of these returns.</source>
        <translation>Preis aller Exemplare dieser Retouren.</translation>
    </message>
    <message>
        <source>Confirmed fraud</source>
        <translation>Bestätigter Betrug</translation>
    </message>
    <message>
        <source>Those under suspicion of which the marketplace accepted or paid the claim.</source>
        <translation>Verdachtsfälle, deren Anspruch der Marktplatz anerkannt oder bezahlt hat.</translation>
    </message>
    <message>
        <source>Value of confirmed fraud</source>
        <translation>Wert des bestätigten Betrugs</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Kein Fehler gefunden</translation>
    </message>
    <message>
        <source>Of closed inspections whose buyer named a defect: those with the right unit, graded A or B.</source>
        <translation>Von geschlossenen Prüfungen, deren Käufer einen Mangel nannte: die mit dem richtigen Exemplar, Klasse A oder B.</translation>
    </message>
    <message>
        <source>Came back before</source>
        <translation>Kam schon einmal zurück</translation>
    </message>
    <message>
        <source>Closed inspections whose unit was in the parcel of another return before, sold again since or not.</source>
        <translation>Geschlossene Prüfungen, deren Exemplar schon im Paket einer anderen Retoure war, seither wieder verkauft oder nicht.</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Beim ersten Mal fertig</translation>
    </message>
    <message>
        <source>Closed inspections whose return was not inspected and closed once more afterwards.</source>
        <translation>Geschlossene Prüfungen, deren Retoure danach nicht noch einmal geprüft und geschlossen wurde.</translation>
    </message>
    <message>
        <source>Photos retaken</source>
        <translation>Fotos wiederholt</translation>
    </message>
    <message>
        <source>Photos that took the place of another of the same shot, of all photos.</source>
        <translation>Fotos, die ein anderes derselben Aufnahme ersetzten, von allen Fotos.</translation>
    </message>
    <message>
        <source>From arrival to disposition</source>
        <translation>Von Ankunft bis Verbleib</translation>
    </message>
    <message>
        <source>From the parcel's delivery, as the channel says it, to the last disposition. Returns whose delivery nobody told are left out.</source>
        <translation>Von der Zustellung des Pakets, wie der Kanal sie nennt, bis zum letzten Verbleib. Retouren ohne bekannte Zustellung bleiben weg.</translation>
    </message>
    <message>
        <source>Hands on</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Time between the events of an inspection up to its end; a pause of more than five minutes is left out.</source>
        <translation>Zeit zwischen den Ereignissen einer Prüfung bis zu ihrem Ende; eine Pause von mehr als fünf Minuten bleibt weg.</translation>
    </message>
    <message>
        <source>Claims filed</source>
        <translation>Ansprüche eingereicht</translation>
    </message>
    <message>
        <source>Claims that were filed for inspections closed within the period.</source>
        <translation>Ansprüche, die zu Prüfungen aus dem Zeitraum eingereicht wurden.</translation>
    </message>
    <message>
        <source>Claims won</source>
        <translation>Ansprüche gewonnen</translation>
    </message>
    <message>
        <source>Of filed claims that are decided (accepted, reimbursed, rejected): those accepted or reimbursed.</source>
        <translation>Von eingereichten, entschiedenen Ansprüchen (anerkannt, bezahlt, abgelehnt): die anerkannten oder bezahlten.</translation>
    </message>
    <message>
        <source>Recovered by claims</source>
        <translation>Durch Ansprüche erlöst</translation>
    </message>
    <message>
        <source>Money that the marketplaces paid, of the price of all units for which a claim was filed.</source>
        <translation>Geld, das die Marktplätze zahlten, vom Preis aller Exemplare, zu denen ein Anspruch eingereicht wurde.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>What comes back, in what state, and what it costs; beside the period before.</source>
        <translation>Was zurückkommt, in welchem Zustand, und was es kostet; neben dem Zeitraum davor.</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Retourenquote</translation>
    </message>
    <message>
        <source>How much of what was dispatched comes back, by channel, product, category, lot and reason.</source>
        <translation>Wie viel vom Versandten zurückkommt, nach Kanal, Produkt, Kategorie, Charge und Grund.</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Every inspection of the period, or those that a figure counts.</source>
        <translation>Jede Prüfung des Zeitraums, oder die, die eine Zahl zählt.</translation>
    </message>
    <message>
        <source>Daily bench sheet</source>
        <translation>Tagesblatt des Prüfplatzes</translation>
    </message>
    <message>
        <source>Every inspection of the day, in order.</source>
        <translation>Jede Prüfung des Tages, der Reihe nach.</translation>
    </message>
    <message>
        <source>Weekly quality</source>
        <translation>Qualität der Woche</translation>
    </message>
    <message>
        <source>Verdicts, grades, dispositions and reasons, week by week.</source>
        <translation>Urteile, Klassen, Verbleib und Gründe, Woche für Woche.</translation>
    </message>
    <message>
        <source>Supplier quality</source>
        <translation>Qualität der Lieferanten</translation>
    </message>
    <message>
        <source>Which lot has which defects, with the units and their photos.</source>
        <translation>Welche Charge welche Mängel hat, mit den Exemplaren und ihren Fotos.</translation>
    </message>
    <message>
        <source>Fraud watch</source>
        <translation>Betrugsbeobachtung</translation>
    </message>
    <message>
        <source>Returns under suspicion, and who and what stands out.</source>
        <translation>Retouren unter Verdacht, und wer und was auffällt.</translation>
    </message>
    <message>
        <source>Claims recovery</source>
        <translation>Erlös aus Ansprüchen</translation>
    </message>
    <message>
        <source>What could be claimed, what was, what came of it, and what lapsed.</source>
        <translation>Was beansprucht werden konnte, was es wurde, was daraus wurde, und was verfiel.</translation>
    </message>
    <message>
        <source>Recall sweep</source>
        <translation>Rückruf-Suche</translation>
    </message>
    <message>
        <source>Who has units of a recalled range, which came back, which are still out.</source>
        <translation>Wer Exemplare aus einem Rückruf hat, welche zurückkamen, welche noch draußen sind.</translation>
    </message>
    <message>
        <source>Ageing of quarantine</source>
        <translation>Alter im Sperrlager</translation>
    </message>
    <message>
        <source>What has been waiting in quarantine, and for how long.</source>
        <translation>Was im Sperrlager wartet, und wie lange schon.</translation>
    </message>
    <message>
        <source>Dispositions and reimbursements</source>
        <translation>Verbleib und Entschädigungen</translation>
    </message>
    <message>
        <source>Returns of Amazon's own warehouse against what it paid for them.</source>
        <translation>Retouren aus Amazons Lager gegen das, was es dafür zahlte.</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>A week begins on Monday.</source>
        <translation>Eine Woche beginnt am Montag.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Wrong item or unit</source>
        <translation>Falscher Artikel oder Exemplar</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Unter Verdacht</translation>
    </message>
    <message>
        <source>Value by disposition</source>
        <translation>Wert nach Verbleib</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Buyers' reasons</source>
        <translation>Gründe der Käufer</translation>
    </message>
    <message>
        <source>What the channels' codes have in common; see resources/reports/reasons.toml.</source>
        <translation>Was die Codes der Kanäle gemeinsam haben; siehe resources/reports/reasons.toml.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Portion of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson), so that few units do not rank above many. A defect counts when the buyer named one, the unit is the one sold, and it was graded C or D.</source>
        <translation>Geordnet nach dem unteren Ende des 95-%-Intervalls des Anteils (Wilson), damit wenige Exemplare nicht über vielen stehen. Ein Mangel zählt, wenn der Käufer einen nannte, das Exemplar das verkaufte ist und es Klasse C oder D bekam.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Defect named</source>
        <translation>Mangel genannt</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>Mangel gefunden</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Products that come back most</source>
        <translation>Produkte, die am häufigsten zurückkommen</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>Products with defects named</source>
        <translation>Produkte mit genannten Mängeln</translation>
    </message>
    <message>
        <source>Units with a defect</source>
        <translation>Exemplare mit Mangel</translation>
    </message>
    <message>
        <source>Photos by the first twelve characters of their SHA-256; whole in each inspection's evidence pack.</source>
        <translation>Fotos mit den ersten zwölf Zeichen ihres SHA-256; ganz im Beweispaket jeder Prüfung.</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>0 to 7 days</source>
        <translation>0 bis 7 Tage</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>8 bis 14 Tage</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 bis 30 Tage</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 bis 90 Tage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Buyers that stand out</source>
        <translation>Käufer, die auffallen</translation>
    </message>
    <message>
        <source>By the keyed hash of the channel's buyer, from two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Nach der verschlüsselten Kennung des Käufers, ab zwei Verdachtsfällen; geordnet nach dem unteren Ende des 95-%-Intervalls des Anteils (Wilson).</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>By channel and reason</source>
        <translation>Nach Kanal und Grund</translation>
    </message>
    <message>
        <source>Claimable: nothing stands against it by the shop's policies. Lapsed: every window that is known ended before it was filed. Amounts have a row for each currency.</source>
        <translation>Zu beanspruchen: Nach den Regeln des Händlers spricht nichts dagegen. Verfallen: Jede bekannte Frist endete, bevor er eingereicht wurde. Beträge haben je Währung eine Zeile.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>Zu beanspruchen</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Filed in window</source>
        <translation>Fristgerecht eingereicht</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Value filed</source>
        <translation>Wert eingereicht</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erlöst</translation>
    </message>
    <message>
        <source>Value lapsed</source>
        <translation>Wert verfallen</translation>
    </message>
    <message>
        <source>Products that stand out</source>
        <translation>Produkte, die auffallen</translation>
    </message>
    <message>
        <source>From two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Ab zwei Verdachtsfällen; geordnet nach dem unteren Ende des 95-%-Intervalls des Anteils (Wilson).</translation>
    </message>
    <message>
        <source>Returns under suspicion</source>
        <translation>Retouren unter Verdacht</translation>
    </message>
    <message>
        <source>Still to be filed, by age</source>
        <translation>Noch einzureichen, nach Alter</translation>
    </message>
    <message>
        <source>Filed and undecided, by age</source>
        <translation>Eingereicht und offen, nach Alter</translation>
    </message>
    <message>
        <source>All dispatches that are known, whatever the period: a recalled unit is out for as long as it has not come back.</source>
        <translation>Jeder bekannte Versand, gleich in welchem Zeitraum: Ein zurückgerufenes Exemplar ist draußen, bis es zurückkommt.</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>Units dispatched</source>
        <translation>Versandte Exemplare</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Noch draußen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Bestellzeile</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Frachtbrief</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Das Älteste zuerst</translation>
    </message>
    <message>
        <source>Returns of Amazon's warehouse</source>
        <translation>Retouren aus Amazons Lager</translation>
    </message>
    <message>
        <source>Paid: the sum of all reimbursements of the order and SKU is above zero; taken back: there are some, and it is not. Owed: nothing was paid for what the marketplace or its carrier damaged.</source>
        <translation>Gezahlt: Die Summe aller Entschädigungen von Bestellung und SKU liegt über null; zurückgenommen: Es gibt welche, und sie liegt es nicht. Geschuldet: Nichts wurde gezahlt für das, was der Marktplatz oder sein Spediteur beschädigt hat.</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Units in returns that were inspected and closed within the period, of units that were dispatched within it. What comes back was mostly dispatched before, so a share of a growing or shrinking product is skewed. A reason's rate is of all units.</source>
        <translation>Exemplare in Retouren, die im Zeitraum geprüft und geschlossen wurden, von den darin versandten. Was zurückkommt, wurde meist früher versandt; der Anteil eines wachsenden oder schrumpfenden Produkts ist daher verzerrt. Der Anteil eines Grundes ist der an allen Exemplaren.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Anspruch</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>Geordnet nach dem unteren Ende des 95-%-Intervalls des Anteils (Wilson).</translation>
    </message>
    <message>
        <source>Compared with %1 to %2. "Truly" is Wilson's interval of 95 %: what few cases say is uncertain.</source>
        <translation>Verglichen mit %1 bis %2. „Wahr“ ist das Wilson-Intervall von 95 %: Was wenige Fälle sagen, ist unsicher.</translation>
    </message>
    <message>
        <source>Of inspections that were closed within the period; clocks stand at %1.</source>
        <translation>Von Prüfungen, die im Zeitraum geschlossen wurden; die Fristen stehen auf %1.</translation>
    </message>
    <message>
        <source>By the end of %1 the journal had come to event %2 with the hash %3.</source>
        <translation>Am Ende des %1 war das Journal beim Ereignis %2 mit dem Hash %3.</translation>
    </message>
    <message>
        <source>Closed within the period with the disposition quarantine, and not inspected again; ages on %1.</source>
        <translation>Im Zeitraum mit Verbleib Sperrlager geschlossen und nicht wieder geprüft; Alter am %1.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed; choose a shorter period or a filter for the others.</source>
        <translation>Nur die ersten %1 Zeilen stehen hier; wählen Sie für die anderen einen kürzeren Zeitraum oder einen Filter.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation>mehr als 90 Tage</translation>
    </message>
    <message>
        <source>By SKU</source>
        <translation>Nach SKU</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Nach Charge</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>Does serialising pay?</source>
        <translation>Lohnen sich Seriennummern?</translation>
    </message>
    <message>
        <source>By product and category: what serials cost, what they save, and whether they pay.</source>
        <translation>Nach Produkt und Kategorie: was Seriennummern kosten, was sie ersparen, und ob sie sich lohnen.</translation>
    </message>
    <message>
        <source>Cost: units dispatched times the cost of a serial. Saved: units returned times the share that serials told to be another unit, one never ours or one returned before (its 95 % interval, Wilson), and rejected claims in which no serial told the unit, times the price. A month is 30 days. Where fewer than 30 inspections told a unit by its serial, the share of its category stands for it, else the vertical's default.</source>
        <translation>Kosten: versandte Exemplare mal Kosten einer Seriennummer. Erspart: zurückgekommene Exemplare mal dem Anteil, den Seriennummern als anderes, nie unseres oder schon zurückgekommenes Exemplar erwiesen (sein 95-%-Intervall, Wilson), und abgelehnte Ansprüche ohne Seriennummer, mal dem Preis. Ein Monat hat 30 Tage. Wo weniger als 30 Prüfungen ein Exemplar an der Seriennummer erkannten, gilt der Anteil seiner Kategorie, sonst die Vorgabe der Branche.</translation>
    </message>
    <message>
        <source>What a serial costs is not known: name it with --unit-cost, or in reports/costs.toml.</source>
        <translation>Was eine Seriennummer kostet, ist nicht bekannt: Nennen Sie es mit --unit-cost, oder in reports/costs.toml.</translation>
    </message>
    <message>
        <source>Serials pay</source>
        <translation>Seriennummern lohnen</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Saved a month, at least</source>
        <translation>Erspart im Monat, mindestens</translation>
    </message>
    <message>
        <source>Saved a month, at most</source>
        <translation>Erspart im Monat, höchstens</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Preis eines Exemplars</translation>
    </message>
    <message>
        <source>Wrong unit by serial</source>
        <translation>Falsches Exemplar laut Nummer</translation>
    </message>
    <message>
        <source>Claims lost without a serial</source>
        <translation>Ohne Nummer verlorene Ansprüche</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>The seven questions</source>
        <translation>Die sieben Fragen</translation>
    </message>
    <message>
        <source>Any of them can make serials necessary. The first two are the shop's own figures, the others go by the vertical.</source>
        <translation>Jede kann Seriennummern nötig machen. Die ersten beiden sind eigene Zahlen des Händlers, die anderen gehen nach der Branche.</translation>
    </message>
    <message>
        <source>Return percentage</source>
        <translation>Retourenanteil</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Wert der Ware</translation>
    </message>
    <message>
        <source>Value over batch tracking</source>
        <translation>Mehr als Chargen leisten</translation>
    </message>
    <message>
        <source>Long life of the product</source>
        <translation>Langes Produktleben</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Customers' trust</source>
        <translation>Vertrauen der Kunden</translation>
    </message>
    <message>
        <source>Shrinkage and theft</source>
        <translation>Schwund und Diebstahl</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>lot level</source>
        <translation>auf Chargenebene</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>eigenen Zahlen</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence.</source>
        <translation>Seriennummern ersparen mehr, als sie kosten, mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence.</source>
        <translation>Seriennummern kosten mehr, als sie ersparen, mit 95 % Sicherheit.</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet.</source>
        <translation>Sie können mehr ersparen, als sie kosten, oder weniger: Die Zahlen sagen es noch nicht.</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence. By the share of its category.</source>
        <translation>Seriennummern ersparen mehr, als sie kosten, mit 95 % Sicherheit. Nach dem Anteil seiner Kategorie.</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence. By the share of its category.</source>
        <translation>Seriennummern kosten mehr, als sie ersparen, mit 95 % Sicherheit. Nach dem Anteil seiner Kategorie.</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet. By the share of its category.</source>
        <translation>Sie können mehr ersparen, als sie kosten, oder weniger: Die Zahlen sagen es noch nicht. Nach dem Anteil seiner Kategorie.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical.</source>
        <translation>Ihre Kategorie gehört zu keiner bekannten Branche.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. No price is known.</source>
        <translation>Ihre Kategorie gehört zu keiner bekannten Branche. Ein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. Too few inspections told units by their serials.</source>
        <translation>Ihre Kategorie gehört zu keiner bekannten Branche. Zu wenige Prüfungen erkannten Exemplare an der Seriennummer.</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. What a serial costs in %1 is not known.</source>
        <translation>Ihre Kategorie gehört zu keiner bekannten Branche. Was eine Seriennummer in %1 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In %1: %2. No price is known.</source>
        <translation>In %1: %2. Ein Preis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>In %1: %2. Too few inspections told units by their serials.</source>
        <translation>In %1: %2. Zu wenige Prüfungen erkannten Exemplare an der Seriennummer.</translation>
    </message>
    <message>
        <source>In %1: %2. What a serial costs in %3 is not known.</source>
        <translation>In %1: %2. Was eine Seriennummer in %3 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Units of closed inspections, of the units that were dispatched within the same period. What comes back was mostly dispatched before. A filter by what only an inspection tells (reason, person, verdict, grade, disposition) leaves what was dispatched as it is.</source>
        <translation>Exemplare abgeschlossener Prüfungen, von den Exemplaren, die im selben Zeitraum versandt wurden. Was zurückkommt, wurde meist vorher versandt. Ein Filter nach dem, was nur eine Prüfung sagt (Grund, Person, Urteil, Klasse, Verbleib), lässt das Versandte, wie es ist.</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>Erhaltener Wert</translation>
    </message>
    <message>
        <source>What remains of the units' price by their disposition, of that price: the shop's own rates in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>Was vom Preis der Exemplare nach ihrem Verbleib bleibt, von diesem Preis: nach den eigenen Sätzen des Händlers in reports/costs.toml. Rücksendungen ohne Preis oder mit einem Verbleib ohne Satz bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>Kosten je Rücksendung</translation>
    </message>
    <message>
        <source>What is lost of the price, hands-on time by the hour, and what each return costs (carriage, packaging, fees), for each closed inspection: the shop's own figures in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>Was vom Preis verloren geht, die Arbeitszeit nach Stundensatz und was jede Rücksendung kostet (Fracht, Verpackung, Gebühren), je abgeschlossener Prüfung: nach den eigenen Zahlen des Händlers in reports/costs.toml. Rücksendungen ohne Preis oder mit einem Verbleib ohne Satz bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Price of all units of the returns; where no price is known, nothing is added. Kept: what remains of it by the shop's own rates in reports/costs.toml.</source>
        <translation>Preis aller Exemplare der Rücksendungen; wo kein Preis bekannt ist, wird nichts gezählt. Erhalten: was davon nach den eigenen Sätzen des Händlers in reports/costs.toml bleibt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Letter to the manufacturer</source>
        <translation>Brief an den Hersteller</translation>
    </message>
    <message>
        <source>About the lot with the surest defects, or the one that is filtered by: its units, with photos.</source>
        <translation>Über die Charge mit den sichersten Mängeln oder die gefilterte: ihre Exemplare, mit Fotos.</translation>
    </message>
    <message>
        <source>No lot of this period has a unit in which a named defect was found.</source>
        <translation>Keine Charge dieses Zeitraums hat ein Exemplar, in dem ein genannter Mangel gefunden wurde.</translation>
    </message>
    <message>
        <source>To the manufacturer of %1, lot %2.</source>
        <translation>An den Hersteller von %1, Charge %2.</translation>
    </message>
    <message>
        <source>To the manufacturer of %1.</source>
        <translation>An den Hersteller von %1.</translation>
    </message>
    <message>
        <source>Units that came back from buyers between %1 and %2 and were inspected: %3. With a defect that the buyer had named and the inspection found: %4.</source>
        <translation>Exemplare, die zwischen %1 und %2 von Käufern zurückkamen und geprüft wurden: %3. Mit einem Mangel, den der Käufer genannt und die Prüfung gefunden hat: %4.</translation>
    </message>
    <message>
        <source>Each unit below is the one that was sold, was graded C or D, and is shown by the photographs that were taken when its parcel was opened. The records are signed; an evidence pack of each can be had on request. Please tell us the cause, and how these units are made good.</source>
        <translation>Jedes Exemplar unten ist das verkaufte, wurde mit C oder D bewertet und ist auf den Fotos zu sehen, die beim Öffnen des Pakets entstanden. Die Aufzeichnungen sind signiert; ein Beweispaket zu jedem gibt es auf Anfrage. Bitte nennen Sie uns die Ursache und wie diese Exemplare ersetzt werden.</translation>
    </message>
    <message>
        <source>Photographs of the first units only; the others' are in their evidence packs.</source>
        <translation>Fotos nur der ersten Exemplare; die der anderen liegen in ihren Beweispaketen.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>How far clerks grade alike: what others answered to the same questions, by the photos.</source>
        <translation>Wie weit gleich bewertet wird: was andere nach den Fotos auf dieselben Fragen antworteten.</translation>
    </message>
    <message>
        <source>Another person answered the same questions by the photos, without having seen the first answers. What photos do not show cannot be compared.</source>
        <translation>Eine andere Person hat dieselben Fragen nach den Fotos beantwortet, ohne die ersten Antworten zu sehen. Was Fotos nicht zeigen, lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Nothing of this period was graded again yet.</source>
        <translation>Aus diesem Zeitraum wurde noch nichts erneut bewertet.</translation>
    </message>
    <message>
        <source>Agreement by clerk and question</source>
        <translation>Übereinstimmung nach Person und Frage</translation>
    </message>
    <message>
        <source>Those come first who surely differ most often: by the lower end of the 95 % interval (Wilson) of differing answers. A drift is named where agreement and that of the period before are apart with their intervals. A leaning is what the clerk says in place of what the second grader says; it is beyond chance where an exact sign test finds it in fewer than one of twenty such tables (Bonferroni: 5 % shared among all rows). Nothing here is about speed.</source>
        <translation>Zuerst stehen die, die sicher am häufigsten abweichen: nach dem unteren Ende des 95-%-Intervalls (Wilson) der abweichenden Antworten. Eine Drift wird genannt, wo die Übereinstimmung und die des Zeitraums davor samt Intervallen auseinanderliegen. Eine Neigung ist, was die Person statt dessen sagt, was bei der zweiten Bewertung gesagt wurde; sie ist mehr als Zufall, wo ein exakter Vorzeichentest sie in weniger als einer von zwanzig solchen Tabellen fände (Bonferroni: 5 % auf alle Zeilen verteilt). Um Tempo geht es hier nicht.</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>Übereinstimmung nach Frage</translation>
    </message>
    <message>
        <source>Cohen's kappa compares what was answered first with the earliest second answer; Fleiss' takes in all who graded an inspection that was graded again at least twice. 1: they agree wholly; 0: as often as by chance. The range is the interval of 95 %; it is left out below 10 cases and where nobody differs.</source>
        <translation>Cohens Kappa vergleicht die erste Antwort mit der frühesten zweiten; das von Fleiss nimmt alle, die eine mindestens zweimal erneut bewertete Prüfung bewertet haben. 1: völlige Übereinstimmung; 0: so oft wie durch Zufall. Der Bereich ist das 95-%-Intervall; er fehlt unter 10 Fällen und wo niemand abweicht.</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Wo sie abweichen</translation>
    </message>
    <message>
        <source>To be looked at together, with the photos.</source>
        <translation>Zum gemeinsamen Ansehen, mit den Fotos.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Die Stichprobe</translation>
    </message>
    <message>
        <source>Drawn by lot: 20 inspections of each clerk at most.</source>
        <translation>Ausgelost: höchstens 20 Prüfungen je Person.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>Gleiche Antwort</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Graded by three or more</source>
        <translation>Von dreien oder mehr bewertet</translation>
    </message>
    <message>
        <source>Fleiss' kappa</source>
        <translation>Fleiss' Kappa</translation>
    </message>
    <message>
        <source>Often says</source>
        <translation>Sagt oft</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <source>So often</source>
        <translation>So oft</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Mehr als Zufall</translation>
    </message>
    <message>
        <source>Graded again by</source>
        <translation>Erneut bewertet von</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Graded again</source>
        <translation>Erneut bewertet</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>gefallen</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>gestiegen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht gezahlt</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>noch draußen</translation>
    </message>
    <message>
        <source>This unit was sold on this order.</source>
        <translation>Dieses Exemplar wurde auf diese Bestellung verkauft.</translation>
    </message>
    <message>
        <source>Almost the expected serial: a person must compare.</source>
        <translation>Fast die erwartete Seriennummer: eine Person muss vergleichen.</translation>
    </message>
    <message>
        <source>The right product; it has no serial to compare.</source>
        <translation>Das richtige Produkt; es hat keine Seriennummer zum Vergleichen.</translation>
    </message>
    <message>
        <source>This item is in none of our records.</source>
        <translation>Dieser Artikel steht in keiner unserer Unterlagen.</translation>
    </message>
    <message>
        <source>This serial was never one of ours.</source>
        <translation>Diese Seriennummer war nie eine von unseren.</translation>
    </message>
    <message>
        <source>A different product than the one sold.</source>
        <translation>Ein anderes Produkt als das verkaufte.</translation>
    </message>
    <message>
        <source>This unit was already returned before.</source>
        <translation>Dieses Exemplar kam schon einmal zurück.</translation>
    </message>
    <message>
        <source>We sent this unit by mistake: no claim.</source>
        <translation>Wir haben dieses Exemplar irrtümlich versandt: keine Reklamation.</translation>
    </message>
    <message>
        <source>The right unit, but a part inside is not its own.</source>
        <translation>Das richtige Exemplar, aber ein Teil innen gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The right product, but of another lot.</source>
        <translation>Das richtige Produkt, aber aus einer anderen Charge.</translation>
    </message>
    <message>
        <source>Fewer items than declared.</source>
        <translation>Weniger Artikel als angegeben.</translation>
    </message>
    <message>
        <source>The parcel was empty.</source>
        <translation>Das Paket war leer.</translation>
    </message>
    <message>
        <source>The product agrees, but no serial was read.</source>
        <translation>Das Produkt stimmt, aber keine Seriennummer wurde gelesen.</translation>
    </message>
    <message>
        <source>Nothing on the item could be read.</source>
        <translation>Nichts am Artikel war lesbar.</translation>
    </message>
    <message>
        <source>This unit was sold on this order on %1.</source>
        <translation>Dieses Exemplar wurde am %1 auf diese Bestellung verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, as one of several of this product.</source>
        <translation>Dieses Exemplar wurde am %2 auf Bestellung %1 verkauft, als eines von mehreren dieses Produkts.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, as one of several of this product.</source>
        <translation>Dieses Exemplar wurde auf Bestellung %1 verkauft, als eines von mehreren dieses Produkts.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to the same buyer.</source>
        <translation>Dieses Exemplar wurde am %2 auf Bestellung %1 an denselben Käufer verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to another buyer.</source>
        <translation>Dieses Exemplar wurde am %2 auf Bestellung %1 an einen anderen Käufer verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, not on this one.</source>
        <translation>Dieses Exemplar wurde am %2 auf Bestellung %1 verkauft, nicht auf diese.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to the same buyer.</source>
        <translation>Dieses Exemplar wurde auf Bestellung %1 an denselben Käufer verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to another buyer.</source>
        <translation>Dieses Exemplar wurde auf Bestellung %1 an einen anderen Käufer verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, not on this one.</source>
        <translation>Dieses Exemplar wurde auf Bestellung %1 verkauft, nicht auf diese.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2.</source>
        <translation>Dieses Exemplar wurde am %2 auf Bestellung %1 verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on order %1.</source>
        <translation>Dieses Exemplar wurde auf Bestellung %1 verkauft.</translation>
    </message>
    <message>
        <source>This unit was sold on the same order, but on another line: it is %1; the return is for %2.</source>
        <translation>Dieses Exemplar wurde auf dieselbe Bestellung verkauft, aber auf eine andere Zeile: es ist %1; die Retoure ist für %2.</translation>
    </message>
    <message>
        <source>This unit is in our records, but it was never dispatched.</source>
        <translation>Dieses Exemplar steht in unseren Unterlagen, wurde aber nie versandt.</translation>
    </message>
    <message>
        <source>This unit is recorded for order %1, but no dispatch of it is recorded.</source>
        <translation>Dieses Exemplar ist für Bestellung %1 vermerkt, aber kein Versand davon.</translation>
    </message>
    <message>
        <source>It had been sold on this order on %1, and was sold again later.</source>
        <translation>Es war am %1 auf diese Bestellung verkauft worden und wurde später wieder verkauft.</translation>
    </message>
    <message>
        <source>It had been sold on this order, and was sold again later.</source>
        <translation>Es war auf diese Bestellung verkauft worden und wurde später wieder verkauft.</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, which was never dispatched.</source>
        <translation>Auch der Code %1 eines anderen Exemplars wurde gelesen, das nie versandt wurde.</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, sold on order %2.</source>
        <translation>Auch der Code %1 eines anderen Exemplars wurde gelesen, verkauft auf Bestellung %2.</translation>
    </message>
    <message>
        <source>This unit came back before, in return %1 of order %2 inspected on %3, and was not sent out again since.</source>
        <translation>Dieses Exemplar kam schon zurück, in Retoure %1 zu Bestellung %2, geprüft am %3, und ging seither nicht wieder hinaus.</translation>
    </message>
    <message>
        <source>This serial was in an earlier parcel: return %1 of order %2, inspected on %3.</source>
        <translation>Diese Seriennummer war in einem früheren Paket: Retoure %1 zu Bestellung %2, geprüft am %3.</translation>
    </message>
    <message>
        <source>Sold on order %1, this unit left by our own records in parcel %2 with the goods of order %3.</source>
        <translation>Verkauft auf Bestellung %1, ging dieses Exemplar nach unseren eigenen Unterlagen in Paket %2 mit der Ware von Bestellung %3 hinaus.</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from order %2 in return %3: we swapped the two parcels.</source>
        <translation>Das auf diese Bestellung verkaufte Exemplar %1 kam von Bestellung %2 in Retoure %3 zurück: wir haben die zwei Pakete vertauscht.</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from the same buyer's order %2 in return %3: the two are in each other's parcel, none is missing.</source>
        <translation>Das auf diese Bestellung verkaufte Exemplar %1 kam von der Bestellung %2 desselben Käufers in Retoure %3 zurück: die zwei liegen im Paket des jeweils anderen, keines fehlt.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 was seen: %3. Not seen: %4.</source>
        <translation>Vom Satz aus %1, der auf diese Zeile verkauft wurde, wurde %2 gesehen: %3. Nicht gesehen: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen: %3. Not seen: %4.</source>
        <translation>Vom Satz aus %1, der auf diese Zeile verkauft wurde, wurden %2 gesehen: %3. Nicht gesehen: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen. Not seen: %3.</source>
        <translation>Vom Satz aus %1, der auf diese Zeile verkauft wurde, wurden %2 gesehen. Nicht gesehen: %3.</translation>
    </message>
    <message>
        <source>Of %1 only the product's code, or a serial not quite right, was read.</source>
        <translation>Von %1 wurde nur der Produktcode gelesen, oder eine nicht ganz richtige Seriennummer.</translation>
    </message>
    <message>
        <source>In place of %1 of the set is %2.</source>
        <translation>Statt %1 liegt %2 im Satz.</translation>
    </message>
    <message>
        <source>The part %1 inside is not one that this unit was sold with: %2.</source>
        <translation>Das Teil %1 innen ist keines, mit dem dieses Exemplar verkauft wurde: %2.</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2, sold on order %3.</source>
        <translation>Das Teil %1 innen gehört zu einem anderen Exemplar, %2, verkauft auf Bestellung %3.</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2.</source>
        <translation>Das Teil %1 innen gehört zu einem anderen Exemplar, %2.</translation>
    </message>
    <message>
        <source>The part %1 belongs to the unit that was sold, %2.</source>
        <translation>Das Teil %1 gehört zu dem Exemplar, das verkauft wurde, %2.</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, only in characters that look alike.</source>
        <translation>Die gelesene Seriennummer %1 unterscheidet sich von der verkauften, %2, nur in ähnlich aussehenden Zeichen.</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, in one character.</source>
        <translation>Die gelesene Seriennummer %1 unterscheidet sich von der verkauften, %2, in einem Zeichen.</translation>
    </message>
    <message>
        <source>The serial %1 is in none of our records.</source>
        <translation>Die Seriennummer %1 steht in keiner unserer Unterlagen.</translation>
    </message>
    <message>
        <source>It looks like %1, sold on order %2, but is not the same and was not taken for it.</source>
        <translation>Sie sieht aus wie %1, verkauft auf Bestellung %2, ist aber nicht dieselbe und wurde nicht dafür genommen.</translation>
    </message>
    <message>
        <source>It looks like %1, but is not the same and was not taken for it.</source>
        <translation>Sie sieht aus wie %1, ist aber nicht dieselbe und wurde nicht dafür genommen.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 units sold on this line have a recorded serial.</source>
        <translation>Nur %1 der %2 auf diese Zeile verkauften Exemplare haben eine aufgezeichnete Seriennummer.</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1, as the one sold. Print is never read with certainty: compare it yourself.</source>
        <translation>Kein Code wurde gelesen. Die gedruckte Seriennummer lautet %1, wie die verkaufte. Druckschrift wird nie sicher gelesen: vergleichen Sie selbst.</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1; the one sold is %2. Print is never read with certainty: compare it yourself.</source>
        <translation>Kein Code wurde gelesen. Die gedruckte Seriennummer lautet %1; die verkaufte ist %2. Druckschrift wird nie sicher gelesen: vergleichen Sie selbst.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, which is not the one sold. Print is not read surely enough to tell a unit by it.</source>
        <translation>Die gedruckte Seriennummer scheint %1 zu sein, nicht die verkaufte. Druckschrift wird nicht sicher genug gelesen, um ein Exemplar daran zu erkennen.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours, sold on order %2. Print proves nothing: scan its code or type it.</source>
        <translation>Die gedruckte Seriennummer scheint %1 zu sein, die eines anderen unserer Exemplare, verkauft auf Bestellung %2. Druckschrift beweist nichts: den Code scannen, oder sie tippen.</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours. Print proves nothing: scan its code or type it.</source>
        <translation>Die gedruckte Seriennummer scheint %1 zu sein, die eines anderen unserer Exemplare. Druckschrift beweist nichts: den Code scannen, oder sie tippen.</translation>
    </message>
    <message>
        <source>The serial %1 was read, but none was recorded at dispatch to compare it with.</source>
        <translation>Die Seriennummer %1 wurde gelesen, aber beim Versand wurde keine zum Vergleichen aufgezeichnet.</translation>
    </message>
    <message>
        <source>The product code %1 agrees with the order.</source>
        <translation>Der Produktcode %1 stimmt mit der Bestellung überein.</translation>
    </message>
    <message>
        <source>The product code %1 on the item is %2; the return is for %3.</source>
        <translation>Der Produktcode %1 am Artikel ist %2; die Retoure ist für %3.</translation>
    </message>
    <message>
        <source>A product code that was read, %1, is not that of %2: look whether the box is the right one.</source>
        <translation>Ein gelesener Produktcode, %1, ist nicht der von %2: prüfen Sie, ob es der richtige Karton ist.</translation>
    </message>
    <message>
        <source>The product itself could not be confirmed from a code.</source>
        <translation>Das Produkt selbst ließ sich durch keinen Code bestätigen.</translation>
    </message>
    <message>
        <source>This unit is %1, which was never dispatched; the return is for %2.</source>
        <translation>Dieses Exemplar ist %1, das nie versandt wurde; die Retoure ist für %2.</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2 on %3; the return is for %4.</source>
        <translation>Dieses Exemplar ist %1, verkauft am %3 auf Bestellung %2; die Retoure ist für %4.</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2; the return is for %3.</source>
        <translation>Dieses Exemplar ist %1, verkauft auf Bestellung %2; die Retoure ist für %3.</translation>
    </message>
    <message>
        <source>The serial is the one sold on this order, but our dispatch record says %1 where the order line says %2.</source>
        <translation>Die Seriennummer ist die auf diese Bestellung verkaufte, aber unser Versandbeleg sagt %1, wo die Bestellzeile %2 sagt.</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>ein anderes Produkt</translation>
    </message>
    <message>
        <source>The lot %1 is the one dispatched.</source>
        <translation>Die Charge %1 ist die versandte.</translation>
    </message>
    <message>
        <source>The lot on the item is %1; lot %2 was dispatched on this order.</source>
        <translation>Die Charge am Artikel ist %1; Charge %2 wurde auf diese Bestellung versandt.</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days older than what was sold.</source>
        <translation>Der Artikel läuft am %1 ab, der versandte am %2: er ist %3 Tage älter als der verkaufte.</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days fresher than what was sold.</source>
        <translation>Der Artikel läuft am %1 ab, der versandte am %2: er ist %3 Tage frischer als der verkaufte.</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 item was declared.</source>
        <translation>Nichts war im Paket; %1 Artikel war angegeben.</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 items were declared.</source>
        <translation>Nichts war im Paket; %1 Artikel waren angegeben.</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 was in the parcel.</source>
        <translation>Von %1 angegebenen Artikeln war %2 im Paket.</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 were in the parcel.</source>
        <translation>Von %1 angegebenen Artikeln waren %2 im Paket.</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 was declared.</source>
        <translation>Das Paket enthielt %1 Artikel; %2 war angegeben.</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 were declared.</source>
        <translation>Das Paket enthielt %1 Artikel; %2 waren angegeben.</translation>
    </message>
    <message>
        <source>No code on the item could be read.</source>
        <translation>Kein Code am Artikel war lesbar.</translation>
    </message>
    <message>
        <source>What was read says neither which unit nor which product this is.</source>
        <translation>Was gelesen wurde, sagt weder, welches Exemplar, noch welches Produkt dies ist.</translation>
    </message>
    <message>
        <source>Nobody announced this parcel: there is no order to compare it with.</source>
        <translation>Niemand hat dieses Paket angekündigt: es gibt keine Bestellung zum Vergleichen.</translation>
    </message>
    <message>
        <source>The product code %1 is %2, which we sell.</source>
        <translation>Der Produktcode %1 ist %2, das wir verkaufen.</translation>
    </message>
    <message>
        <source>The product code %1 is on none of our orders.</source>
        <translation>Der Produktcode %1 steht auf keiner unserer Bestellungen.</translation>
    </message>
    <message>
        <source>A person compared the serials and confirmed that it is the same unit.</source>
        <translation>Eine Person verglich die Seriennummern und bestätigte, dass es dasselbe Exemplar ist.</translation>
    </message>
    <message>
        <source>A person compared the serials and said that it is another unit.</source>
        <translation>Eine Person verglich die Seriennummern und sagte, dass es ein anderes Exemplar ist.</translation>
    </message>
    <message>
        <source>This product is recalled: %1</source>
        <translation>Dieses Produkt ist zurückgerufen: %1</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: no reason is given.</source>
        <translation>Die Seriennummer %1 steht auf der Sperrliste: ein Grund ist nicht genannt.</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: %2</source>
        <translation>Die Seriennummer %1 steht auf der Sperrliste: %2</translation>
    </message>
    <message>
        <source>The item expired on %1.</source>
        <translation>Der Artikel lief am %1 ab.</translation>
    </message>
    <message>
        <source>The warranty ended on %1.</source>
        <translation>Die Garantie endete am %1.</translation>
    </message>
    <message>
        <source>The return was asked for on %1; it was possible until %2.</source>
        <translation>Die Rückgabe wurde am %1 verlangt; möglich war sie bis %2.</translation>
    </message>
    <message>
        <source>The return was received on %1; it was possible until %2.</source>
        <translation>Die Retoure kam am %1 an; möglich war sie bis %2.</translation>
    </message>
    <message>
        <source>This buyer returned %1 of %2 order lines: at least %3 by the 95 % interval, where all buyers together return %4.</source>
        <translation>Dieser Käufer gab %1 von %2 Bestellzeilen zurück: mindestens %3 nach dem 95-%-Intervall, wo alle Käufer zusammen %4 zurückgeben.</translation>
    </message>
    <message>
        <source>The label that carries the serial was tampered with.</source>
        <translation>Das Etikett, das die Seriennummer trägt, wurde manipuliert.</translation>
    </message>
    <message>
        <source>This inspection is closed. Scan the next parcel.</source>
        <translation>Diese Prüfung ist geschlossen. Scannen Sie das nächste Paket.</translation>
    </message>
    <message>
        <source>This inspection was voided. Scan the next parcel.</source>
        <translation>Diese Prüfung wurde verworfen. Scannen Sie das nächste Paket.</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>Die Prüfung schließen</translation>
    </message>
    <message>
        <source>Show the item's label to the camera</source>
        <translation>Das Etikett des Artikels in die Kamera halten</translation>
    </message>
    <message>
        <source>Is it the same unit?</source>
        <translation>Ist es dasselbe Exemplar?</translation>
    </message>
    <message>
        <source>Choose a grade and a disposition</source>
        <translation>Eine Klasse und einen Verbleib wählen</translation>
    </message>
    <message>
        <source>Confirmation of the probable match</source>
        <translation>Bestätigung der wahrscheinlichen Übereinstimmung</translation>
    </message>
    <message>
        <source>Identity of the item</source>
        <translation>Identität des Artikels</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>No inspection is open.</source>
        <translation>Keine Prüfung ist offen.</translation>
    </message>
    <message>
        <source>Scan the parcel's label.</source>
        <translation>Scannen Sie das Etikett des Pakets.</translation>
    </message>
    <message>
        <source>Nobody has said who works here.</source>
        <translation>Niemand hat gesagt, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Wählen Sie erst Ihren Namen.</translation>
    </message>
    <message>
        <source>The disk is full: no new inspection is opened.</source>
        <translation>Die Platte ist voll: keine neue Prüfung wird geöffnet.</translation>
    </message>
    <message>
        <source>Free space on the workspace's disk; what is recorded is safe.</source>
        <translation>Schaffen Sie Platz auf der Platte des Arbeitsbereichs; was aufgezeichnet ist, ist sicher.</translation>
    </message>
    <message>
        <source>The scan was not taken: a contradiction waits to be seen.</source>
        <translation>Der Scan wurde nicht genommen: ein Widerspruch wartet darauf, gesehen zu werden.</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter or scan RBOK, then scan again.</source>
        <translation>Strg+Eingabe drücken oder RBOK scannen, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Close or pause this inspection first, then scan it again.</source>
        <translation>Erst diese Prüfung schließen oder unterbrechen, dann noch einmal scannen.</translation>
    </message>
    <message>
        <source>Every photo is taken.</source>
        <translation>Alle Fotos sind gemacht.</translation>
    </message>
    <message>
        <source>To take one again, click it in the strip.</source>
        <translation>Um eines neu zu machen, klicken Sie es im Streifen an.</translation>
    </message>
    <message>
        <source>There is no picture to take.</source>
        <translation>Es gibt kein Bild zum Aufnehmen.</translation>
    </message>
    <message>
        <source>Wait until the camera shows the bench.</source>
        <translation>Warten Sie, bis die Kamera den Platz zeigt.</translation>
    </message>
    <message>
        <source>The photo is not good enough: %1.</source>
        <translation>Das Foto ist nicht gut genug: %1.</translation>
    </message>
    <message>
        <source>Try again. The same once more within five seconds keeps it as it is.</source>
        <translation>Noch einmal versuchen. Dasselbe innerhalb von fünf Sekunden behält es, wie es ist.</translation>
    </message>
    <message>
        <source>The photo "%1" is taken, but %2.</source>
        <translation>Das Foto „%1“ ist gemacht, aber %2.</translation>
    </message>
    <message>
        <source>To take it again, click it in the strip.</source>
        <translation>Um es neu zu machen, klicken Sie es im Streifen an.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist aufbewahrt.</translation>
    </message>
    <message>
        <source>An inspection is on the bench.</source>
        <translation>Eine Prüfung liegt auf dem Platz.</translation>
    </message>
    <message>
        <source>Hand it over, or close or pause it first.</source>
        <translation>Übergeben Sie sie, oder schließen oder unterbrechen Sie sie erst.</translation>
    </message>
    <message>
        <source>Close or pause it first.</source>
        <translation>Schließen oder unterbrechen Sie sie erst.</translation>
    </message>
    <message>
        <source>The inspection stays open.</source>
        <translation>Die Prüfung bleibt offen.</translation>
    </message>
    <message>
        <source>Scan the parcel again to go on with it.</source>
        <translation>Scannen Sie das Paket wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The camera and its settings are kept.</source>
        <translation>Die Kamera und ihre Einstellungen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>No inspection was closed just now.</source>
        <translation>Eben wurde keine Prüfung geschlossen.</translation>
    </message>
    <message>
        <source>A label says what an inspection came to: close one first.</source>
        <translation>Ein Etikett sagt, was eine Prüfung ergab: schließen Sie erst eine.</translation>
    </message>
    <message>
        <source>Something failed that should not: %1.</source>
        <translation>Etwas ging schief, das nicht sollte: %1.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it stays, run `returnbench-cli check` and report this sentence.</source>
        <translation>Nichts Gesichertes ist verloren. Bleibt es so, lassen Sie `returnbench-cli check` laufen und melden Sie diesen Satz.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließen Sie andere Programme, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The inspection that was interrupted is open again.</source>
        <translation>Die unterbrochene Prüfung ist wieder offen.</translation>
    </message>
    <message>
        <source>Go on where you were.</source>
        <translation>Machen Sie weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Reconnect the camera; it is tried again by itself.</source>
        <translation>Schließen Sie die Kamera wieder an; es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>The pictures start when an inspection is opened.</source>
        <translation>Die Bilder beginnen, wenn eine Prüfung geöffnet wird.</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>Die Kamera gibt keine Bilder.</translation>
    </message>
    <message>
        <source>Check its cable and its light; the inspection stays open.</source>
        <translation>Prüfen Sie ihr Kabel und ihr Licht; die Prüfung bleibt offen.</translation>
    </message>
    <message>
        <source>Plug the camera in again; it is reopened by itself and the inspection stays open.</source>
        <translation>Stecken Sie die Kamera wieder ein; sie öffnet sich von selbst, und die Prüfung bleibt offen.</translation>
    </message>
    <message>
        <source>The stream was closed by its sender.</source>
        <translation>Der Sender hat den Strom geschlossen.</translation>
    </message>
    <message>
        <source>Start it again; it is reopened by itself.</source>
        <translation>Starten Sie ihn wieder; er öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>The source %1 gives no pictures.</source>
        <translation>Die Quelle %1 gibt keine Bilder.</translation>
    </message>
    <message>
        <source>Name another one with --source.</source>
        <translation>Nennen Sie mit --source eine andere.</translation>
    </message>
    <message>
        <source>The camera %1 gives no more pictures: is it unplugged?</source>
        <translation>Die Kamera %1 gibt keine Bilder mehr: ist sie ausgesteckt?</translation>
    </message>
    <message>
        <source>There is no camera %1 (%2).</source>
        <translation>Es gibt keine Kamera %1 (%2).</translation>
    </message>
    <message>
        <source>Plug it in, or name another source.</source>
        <translation>Stecken Sie sie ein, oder nennen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The camera %1 does not open.</source>
        <translation>Die Kamera %1 öffnet sich nicht.</translation>
    </message>
    <message>
        <source>The camera %1 does not open: %2.</source>
        <translation>Die Kamera %1 öffnet sich nicht: %2.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen, oder stecken Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The camera %1 is not plugged in.</source>
        <translation>Die Kamera %1 ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera (click the light Camera).</source>
        <translation>Stecken Sie sie ein, oder wählen Sie eine andere (die Lampe Kamera anklicken).</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>Es gibt keine Quelle %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no footage of the return %1.</source>
        <translation>Es gibt keine Aufnahmen der Retoure %1.</translation>
    </message>
    <message>
        <source>The scanner %1 is not plugged in.</source>
        <translation>Der Scanner %1 ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Plug it in; it is taken again by itself.</source>
        <translation>Stecken Sie ihn ein; er wird von selbst wieder genommen.</translation>
    </message>
    <message>
        <source>The scanner %1 was unplugged.</source>
        <translation>Der Scanner %1 wurde ausgesteckt.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be read: %2.</source>
        <translation>Der Scanner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be taken: %2.</source>
        <translation>Der Scanner %1 lässt sich nicht übernehmen: %2.</translation>
    </message>
    <message>
        <source>Add this account to the group `input`, and log in anew.</source>
        <translation>Nehmen Sie dieses Konto in die Gruppe `input` auf und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>End the other program that has taken it.</source>
        <translation>Beenden Sie das andere Programm, das ihn genommen hat.</translation>
    </message>
    <message>
        <source>No clip is recorded: the disk is nearly full.</source>
        <translation>Kein Clip wird aufgenommen: die Platte ist fast voll.</translation>
    </message>
    <message>
        <source>The clip ends early: the disk is nearly full.</source>
        <translation>Der Clip endet früh: die Platte ist fast voll.</translation>
    </message>
    <message>
        <source>No clip is recorded: those that must be kept take all the room that workspace.toml allows (max_gigabytes).</source>
        <translation>Kein Clip wird aufgenommen: die aufzubewahrenden nehmen allen Platz, den workspace.toml erlaubt (max_gigabytes).</translation>
    </message>
    <message>
        <source>The inspection %1 is closed.</source>
        <translation>Die Prüfung %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>The inspection %1 was voided.</source>
        <translation>Die Prüfung %1 wurde verworfen.</translation>
    </message>
    <message>
        <source>Scan the parcel again to inspect the return once more.</source>
        <translation>Scannen Sie das Paket wieder, um die Retoure noch einmal zu prüfen.</translation>
    </message>
    <message>
        <source>The inspection %1 is graded; what was in the parcel can no longer change.</source>
        <translation>Die Prüfung %1 ist eingestuft; was im Paket war, lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Void the inspection and scan the parcel again.</source>
        <translation>Verwerfen Sie die Prüfung und scannen Sie das Paket wieder.</translation>
    </message>
    <message>
        <source>The item is not identified yet.</source>
        <translation>Der Artikel ist noch nicht erkannt.</translation>
    </message>
    <message>
        <source>Show its label to the camera, confirm the probable match, or say that nothing can be read.</source>
        <translation>Halten Sie sein Etikett in die Kamera, bestätigen Sie die wahrscheinliche Übereinstimmung, oder sagen Sie, dass nichts lesbar ist.</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>Der Code ist leer.</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>Noch einmal scannen oder tippen.</translation>
    </message>
    <message>
        <source>The item is identified already: %1.</source>
        <translation>Der Artikel ist schon erkannt: %1.</translation>
    </message>
    <message>
        <source>Go on with the inspection; void it if the wrong item was shown.</source>
        <translation>Machen Sie mit der Prüfung weiter; verwerfen Sie sie, wenn der falsche Artikel gezeigt wurde.</translation>
    </message>
    <message>
        <source>There is no probable match to confirm.</source>
        <translation>Es gibt keine wahrscheinliche Übereinstimmung zu bestätigen.</translation>
    </message>
    <message>
        <source>Confirm only when ReturnBench asks whether it is the same unit.</source>
        <translation>Bestätigen Sie nur, wenn ReturnBench fragt, ob es dasselbe Exemplar ist.</translation>
    </message>
    <message>
        <source>No disposition can be proposed.</source>
        <translation>Kein Verbleib lässt sich vorschlagen.</translation>
    </message>
    <message>
        <source>Choose a disposition.</source>
        <translation>Wählen Sie einen Verbleib.</translation>
    </message>
    <message>
        <source>The code of the parcel is blank.</source>
        <translation>Der Code des Pakets ist leer.</translation>
    </message>
    <message>
        <source>Scan the parcel's label again.</source>
        <translation>Scannen Sie das Etikett des Pakets noch einmal.</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id, not another code on the parcel.</source>
        <translation>Scannen Sie den Frachtbrief oder die Retourennummer, keinen anderen Code auf dem Paket.</translation>
    </message>
    <message>
        <source>Several returns fit %1: %2.</source>
        <translation>Mehrere Retouren passen zu %1: %2.</translation>
    </message>
    <message>
        <source>Scan the return id or LPN of the one that is on the bench, or type one of these.</source>
        <translation>Scannen Sie Retourennummer oder LPN der Retoure auf dem Platz, oder tippen Sie eine von diesen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Platte ist voll.</translation>
    </message>
    <message>
        <source>Free space on that disk; it goes on by itself then.</source>
        <translation>Schaffen Sie Platz auf dieser Platte; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Waiting until they are written to their end: %1.</source>
        <translation>Warten, bis sie zu Ende geschrieben sind: %1.</translation>
    </message>
    <message>
        <source>Waiting to be mended: %1.</source>
        <translation>Warten auf Berichtigung: %1.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>Das Etikett wurde nicht gedruckt: %1</translation>
    </message>
    <message>
        <source>Switch the label printer on and check its cable and paper, then print again.</source>
        <translation>Schalten Sie den Etikettendrucker ein, prüfen Sie Kabel und Papier, dann drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>That is the label of another return, %1.</source>
        <translation>Das ist das Etikett einer anderen Retoure, %1.</translation>
    </message>
    <message>
        <source>%1 items cannot be in a parcel.</source>
        <translation>%1 Artikel können nicht in einem Paket sein.</translation>
    </message>
    <message>
        <source>No grade can be proposed yet. Missing: %1.</source>
        <translation>Noch lässt sich keine Klasse vorschlagen. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Answer the questions, or choose a grade.</source>
        <translation>Beantworten Sie die Fragen, oder wählen Sie eine Klasse.</translation>
    </message>
    <message>
        <source>"%1" is none of several units that were read.</source>
        <translation>„%1“ ist keines von mehreren gelesenen Exemplaren.</translation>
    </message>
    <message>
        <source>Choose one of those that are shown.</source>
        <translation>Wählen Sie eines der gezeigten.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it exists and that this account may read it.</source>
        <translation>Prüfen Sie, ob es sie gibt und ob dieses Konto sie lesen darf.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a pipe or socket, not a file.</source>
        <translation>%1 ist eine Pipe oder ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read.</source>
        <translation>Die Datei %1 hat %2 Bytes; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 was made by a newer ReturnBench (version %2; this program knows %3).</source>
        <translation>%1 stammt von einem neueren ReturnBench (Version %2; dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>Update ReturnBench on this machine.</source>
        <translation>Aktualisieren Sie ReturnBench auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer ReturnBench (version %1; this program knows %2).</source>
        <translation>Der Arbeitsbereich stammt von einem neueren ReturnBench (Version %1; dieses Programm kennt %2).</translation>
    </message>
    <message>
        <source>The program's data folder is missing (%1).</source>
        <translation>Der Datenordner des Programms fehlt (%1).</translation>
    </message>
    <message>
        <source>Install ReturnBench again.</source>
        <translation>Installieren Sie ReturnBench neu.</translation>
    </message>
    <message>
        <source>The clip cannot be encoded: %1.</source>
        <translation>Der Clip lässt sich nicht kodieren: %1.</translation>
    </message>
    <message>
        <source>The inspection goes on without a clip; restart ReturnBench.</source>
        <translation>Die Prüfung geht ohne Clip weiter; starten Sie ReturnBench neu.</translation>
    </message>
    <message>
        <source>Cannot write the clip %1: %2.</source>
        <translation>Der Clip %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Free space on this disk. The inspection goes on; its clip ends here.</source>
        <translation>Schaffen Sie Platz auf dieser Platte. Die Prüfung geht weiter; ihr Clip endet hier.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Give this account the right to read it.</source>
        <translation>Geben Sie diesem Konto das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>%1 takes the request but does not answer.</source>
        <translation>%1 nimmt die Anfrage an, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on.</source>
        <translation>Prüfen Sie, ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor es antwortete.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and not in use by others.</source>
        <translation>Prüfen Sie, ob die Kamera eingeschaltet und nicht von anderen belegt ist.</translation>
    </message>
    <message>
        <source>%1 does not exist (HTTP status %2).</source>
        <translation>%1 gibt es nicht (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>Prüfen Sie den Pfad in der Adresse.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 antwortet mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>Try again; check the camera when it stays so.</source>
        <translation>Noch einmal versuchen; die Kamera prüfen, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>Check the address, the cable and that the camera is switched on.</source>
        <translation>Prüfen Sie die Adresse, das Kabel und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The stream %1 does not answer or sends no video.</source>
        <translation>Der Strom %1 antwortet nicht oder sendet kein Video.</translation>
    </message>
    <message>
        <source>Check the address and that the camera is switched on.</source>
        <translation>Prüfen Sie die Adresse und ob die Kamera eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The photo cannot be encoded: %1.</source>
        <translation>Das Foto lässt sich nicht kodieren: %1.</translation>
    </message>
    <message>
        <source>Take the photo again, with a smaller picture size if it is very large.</source>
        <translation>Machen Sie das Foto noch einmal, mit kleinerer Bildgröße, wenn es sehr groß ist.</translation>
    </message>
    <message>
        <source>The photo has %1 bytes; at most %2 are stored.</source>
        <translation>Das Foto hat %1 Bytes; höchstens %2 werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Take it with a smaller picture size.</source>
        <translation>Machen Sie es mit kleinerer Bildgröße.</translation>
    </message>
    <message>
        <source>The photo %1 is missing.</source>
        <translation>Das Foto %1 fehlt.</translation>
    </message>
    <message>
        <source>The photo %1 was altered: its content does not fit its name.</source>
        <translation>Das Foto %1 wurde verändert: sein Inhalt passt nicht zu seinem Namen.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Check the disk and this account's rights there.</source>
        <translation>Prüfen Sie die Platte und die Rechte dieses Kontos dort.</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>Der Ordner %1 enthält keine Bilder.</translation>
    </message>
    <message>
        <source>Name a folder with .jpg, .png, .webp, .bmp or .tiff files.</source>
        <translation>Nennen Sie einen Ordner mit .jpg-, .png-, .webp-, .bmp- oder .tiff-Dateien.</translation>
    </message>
    <message>
        <source>The question "%1" is not asked now.</source>
        <translation>Die Frage „%1“ wird jetzt nicht gestellt.</translation>
    </message>
    <message>
        <source>There is nothing to be accepted as usual.</source>
        <translation>Es gibt nichts, das als üblich anzunehmen wäre.</translation>
    </message>
    <message>
        <source>Answer the questions. Missing: %1.</source>
        <translation>Beantworten Sie die Fragen. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>The inspection %1 is not complete. Missing: %2.</source>
        <translation>Die Prüfung %1 ist nicht vollständig. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>Complete these, or give a reason for closing without them.</source>
        <translation>Vervollständigen Sie dies, oder nennen Sie einen Grund, ohne es zu schließen.</translation>
    </message>
    <message>
        <source>%1 is blank.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>Sagen Sie es in ein paar Worten.</translation>
    </message>
    <message>
        <source>There is no inspection %1.</source>
        <translation>Es gibt keine Prüfung %1.</translation>
    </message>
    <message>
        <source>Look the code up again.</source>
        <translation>Schlagen Sie den Code noch einmal nach.</translation>
    </message>
    <message>
        <source>The code of the parcel has %1 bytes; %2 are allowed.</source>
        <translation>Der Code des Pakets hat %1 Bytes; %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The code of the parcel holds characters that cannot be printed: %1.</source>
        <translation>Der Code des Pakets enthält Zeichen, die nicht druckbar sind: %1.</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id; check the scanner's keyboard layout.</source>
        <translation>Scannen Sie Frachtbrief oder Retourennummer; prüfen Sie die Tastaturbelegung des Scanners.</translation>
    </message>
    <message>
        <source>Inspection %1 is not closed.</source>
        <translation>Die Prüfung %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it first: a label says what the inspection came to.</source>
        <translation>Schließen Sie sie erst: ein Etikett sagt, was die Prüfung ergab.</translation>
    </message>
    <message>
        <source>The program that reads print, %1, starts but never answers.</source>
        <translation>Das Programm, das Druckschrift liest, %1, startet, antwortet aber nie.</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, cannot be started: %2.</source>
        <translation>Das Programm, das Codes liest, %1, lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or name the program in RETURNBENCH_DECODER.</source>
        <translation>Installieren Sie ReturnBench neu, oder nennen Sie das Programm in RETURNBENCH_DECODER.</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, starts but never answers.</source>
        <translation>Das Programm, das Codes liest, %1, startet, antwortet aber nie.</translation>
    </message>
    <message>
        <source>Printed text cannot be read: Tesseract's English data is missing.</source>
        <translation>Druckschrift lässt sich nicht lesen: Tesseracts englische Daten fehlen.</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng.</source>
        <translation>Installieren Sie das Paket tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>"%1" is no label printer's address.</source>
        <translation>„%1“ ist keine Adresse eines Etikettendruckers.</translation>
    </message>
    <message>
        <source>In workspace.toml, [label_printer], write address = "HOST" or "HOST:PORT".</source>
        <translation>Schreiben Sie in workspace.toml, [label_printer], address = "HOST" oder "HOST:PORT".</translation>
    </message>
    <message>
        <source>The system's printing did not take the file for "%1".</source>
        <translation>Das Drucksystem hat die Datei für „%1“ nicht genommen.</translation>
    </message>
    <message>
        <source>See `lpstat -p` for the queues there are. The file is %1.</source>
        <translation>`lpstat -p` nennt die Warteschlangen. Die Datei ist %1.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written: %2.</source>
        <translation>In den Arbeitsbereich %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Give this account the right to write there, or choose another workspace.</source>
        <translation>Geben Sie diesem Konto das Recht, dort zu schreiben, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another ReturnBench.</source>
        <translation>Der Arbeitsbereich %1 wird von einem anderen ReturnBench benutzt.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is a workspace already.</source>
        <translation>%1 ist schon ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>Benutzen Sie ihn, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder.</source>
        <translation>%1 ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation>Nennen Sie einen Ordner, der leer ist oder den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Nobody here is called "%1".</source>
        <translation>Hier heißt niemand „%1“.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is no demo.</source>
        <translation>%1 ist ein Arbeitsbereich, der keine Demo ist.</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Legen Sie ihn woanders hin, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The demo is open in another window.</source>
        <translation>Die Demo ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Go on with it there, or close it first: it is made anew each time.</source>
        <translation>Machen Sie dort weiter, oder schließen Sie sie zuerst: Sie wird jedes Mal neu angelegt.</translation>
    </message>
    <message>
        <source>Importing orders, dispatches and returns …</source>
        <translation>Bestellungen, Versand und Retouren werden importiert …</translation>
    </message>
    <message>
        <source>Drawing the bench footage …</source>
        <translation>Die Aufnahmen des Prüfplatzes werden gezeichnet …</translation>
    </message>
    <message>
        <source>Inspecting the first returns …</source>
        <translation>Die ersten Retouren werden geprüft …</translation>
    </message>
    <message>
        <source>Add a folder of that name to %1, or use a camera.</source>
        <translation>Legen Sie einen Ordner dieses Namens in %1, oder benutzen Sie eine Kamera.</translation>
    </message>
    <message>
        <source>The program does not speak "%1".</source>
        <translation>Das Programm spricht kein „%1“.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eine von %1.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Free some memory and disk space, then try again.</source>
        <translation>Schaffen Sie Speicher und Plattenplatz, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The mirror was opened without the workspace's buyer key.</source>
        <translation>Die Unterlagen wurden ohne den Käuferschlüssel des Arbeitsbereichs geöffnet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that this account may read it.</source>
        <translation>Prüfen Sie, ob dieses Konto sie lesen darf.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>Die Datei %1 lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>Check the disk, or copy the file again. Nothing was imported.</source>
        <translation>Prüfen Sie die Platte, oder kopieren Sie die Datei neu. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>Look into %1: the note beside each file says why. Mend it and move it back into the inbox, or delete it.</source>
        <translation>Sehen Sie in %1 nach: die Notiz neben jeder Datei sagt, warum. Berichtigen Sie sie und legen Sie sie in den Eingang zurück, oder löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>Last: %1 (%2 rows).</source>
        <translation>Zuletzt: %1 (%2 Zeilen).</translation>
    </message>
    <message>
        <source>Last: %1 (%2 row).</source>
        <translation>Zuletzt: %1 (%2 Zeile).</translation>
    </message>
    <message>
        <source>Not imported, because they are folders, links or not readable: %1.</source>
        <translation>Nicht eingelesen, weil Ordner, Links oder nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Put the files themselves into %1.</source>
        <translation>Legen Sie die Dateien selbst in %1.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot create %1: %2.</source>
        <translation>%1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2.</source>
        <translation>Die Rechte von %1 lassen sich nicht setzen: %2.</translation>
    </message>
    <message>
        <source>Cannot save %1: %2.</source>
        <translation>%1 lässt sich nicht sichern: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot use %1: %2.</source>
        <translation>%1 lässt sich nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>Cannot read %1 to its end: the disk did not give it, or it became shorter.</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen: der Datenträger gab es nicht her, oder die Datei wurde kürzer.</translation>
    </message>
    <message>
        <source>Check the disk and that it is still connected, then try again.</source>
        <translation>Prüfen Sie den Datenträger und ob er noch angeschlossen ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht sichern: %2.</translation>
    </message>
    <message>
        <source>Cannot ask for the free space of %1: %2.</source>
        <translation>Der freie Platz von %1 ist nicht zu erfahren: %2.</translation>
    </message>
    <message>
        <source>Cannot read the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot list the folder %1: %2.</source>
        <translation>Der Inhalt des Ordners %1 ist nicht zu erfahren: %2.</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>%1 lässt sich nicht ansehen: %2.</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>%1 lässt sich nicht entfernen: %2.</translation>
    </message>
    <message>
        <source>Cannot move the file to %1: %2.</source>
        <translation>Die Datei lässt sich nicht nach %1 verschieben: %2.</translation>
    </message>
    <message>
        <source>Cannot move a file that is gone to %1: %2.</source>
        <translation>Eine Datei, die fort ist, lässt sich nicht nach %1 verschieben: %2.</translation>
    </message>
    <message>
        <source>%1 is a link, not a folder.</source>
        <translation>%1 ist eine Verknüpfung, kein Ordner.</translation>
    </message>
    <message>
        <source>Remove it: the inbox makes its folders by itself.</source>
        <translation>Entfernen Sie sie: Der Eingang legt seine Ordner selbst an.</translation>
    </message>
    <message>
        <source>"%1" names no source of pictures.</source>
        <translation>„%1“ nennt keine Bildquelle.</translation>
    </message>
    <message>
        <source>"%1" is too long for a source of pictures.</source>
        <translation>„%1“ ist für eine Bildquelle zu lang.</translation>
    </message>
    <message>
        <source>"%1" holds control characters.</source>
        <translation>„%1“ enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>"%1" is not supported: use http on the bench's own network.</source>
        <translation>„%1“ wird nicht unterstützt: Verwenden Sie http im eigenen Netz.</translation>
    </message>
    <message>
        <source>"%1" is an address of a kind that is not supported.</source>
        <translation>„%1“ ist eine Adresse, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>"%1" names no camera: a number or a name follows "camera:".</source>
        <translation>„%1“ nennt keine Kamera: Auf „camera:“ folgt eine Nummer oder ein Name.</translation>
    </message>
    <message>
        <source>"%1" is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>"%1" is neither a picture nor a video.</source>
        <translation>„%1“ ist weder ein Bild noch ein Video.</translation>
    </message>
    <message>
        <source>"%1" is no source of pictures.</source>
        <translation>„%1“ ist keine Bildquelle.</translation>
    </message>
    <message>
        <source>Use camera:0, /dev/video0, a video file, a folder of pictures, http://… or rtsp://….</source>
        <translation>Nennen Sie camera:0, /dev/video0, eine Videodatei, einen Ordner mit Bildern, http://… oder rtsp://….</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP.</source>
        <translation>%1 spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Check that the address is the camera's stream.</source>
        <translation>Prüfen Sie, ob die Adresse die des Kamerabildes ist.</translation>
    </message>
    <message>
        <source>%1 answers with a head of more than %2 bytes.</source>
        <translation>%1 antwortet mit einem Kopf von mehr als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 wants a name and password (HTTP status %2), which is not supported.</source>
        <translation>%1 verlangt Name und Passwort (HTTP-Status %2), was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere.</source>
        <translation>%1 verweist nirgendwohin.</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 verweist mehr als %2-mal weiter.</translation>
    </message>
    <message>
        <source>Use the address that it leads to.</source>
        <translation>Nehmen Sie die Adresse, zu der sie führt.</translation>
    </message>
    <message>
        <source>%1 sends %2, not MJPEG.</source>
        <translation>%1 sendet %2, nicht MJPEG.</translation>
    </message>
    <message>
        <source>Use the address of the camera's MJPEG stream.</source>
        <translation>Nehmen Sie die Adresse des MJPEG-Bildes der Kamera.</translation>
    </message>
    <message>
        <source>The address "%1" is not supported: use http on the bench's own network.</source>
        <translation>Die Adresse „%1“ wird nicht unterstützt: Verwenden Sie http im eigenen Netz.</translation>
    </message>
    <message>
        <source>The address "%1" is too long or holds spaces or control characters.</source>
        <translation>Die Adresse „%1“ ist zu lang oder enthält Leer- oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>The address "%1" holds a user name, which is not supported.</source>
        <translation>Die Adresse „%1“ enthält einen Benutzernamen, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The address "%1" lacks the bracket that closes its host.</source>
        <translation>Der Adresse „%1“ fehlt die schließende Klammer hinter dem Rechner.</translation>
    </message>
    <message>
        <source>The address "%1" names no host.</source>
        <translation>Die Adresse „%1“ nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>The address "%1" has no valid port: it is a number from 1 to 65535.</source>
        <translation>Die Adresse „%1“ hat keinen gültigen Port: Er ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Use an address like http://camera.local:8080/stream.</source>
        <translation>Nehmen Sie eine Adresse wie http://camera.local:8080/stream.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes.</source>
        <translation>%1 hat mehr als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1 is not a picture (JPEG, PNG, WebP, TIFF or BMP).</source>
        <translation>%1 ist kein Bild (JPEG, PNG, WebP, TIFF oder BMP).</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 are read.</source>
        <translation>%1 hat %2 × %3 Bildpunkte; höchstens %4 werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing.</source>
        <translation>%1 ist abgeschnitten: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>%1 has pixels of a kind that is not read (only 8 and 16 bits are).</source>
        <translation>%1 hat Bildpunkte, die nicht gelesen werden (nur 8 und 16 Bit).</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 lässt sich nicht als Bild lesen: %2.</translation>
    </message>
    <message>
        <source>Use another picture.</source>
        <translation>Nehmen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>A photo must be 8-bit BGR and its quality 1 to 100.</source>
        <translation>Ein Foto braucht 8 Bit BGR und eine Qualität von 1 bis 100.</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>Nehmen Sie das Foto noch einmal auf.</translation>
    </message>
    <message>
        <source>The stream sends no boundary between its pictures.</source>
        <translation>Das Kamerabild trennt seine Bilder nicht.</translation>
    </message>
    <message>
        <source>Check that the address is the camera's MJPEG stream.</source>
        <translation>Prüfen Sie, ob die Adresse die des MJPEG-Bildes der Kamera ist.</translation>
    </message>
    <message>
        <source>The stream sends a picture's head of more than %1 bytes.</source>
        <translation>Das Kamerabild sendet einen Bildkopf von mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>The stream announces a picture of %1 bytes; at most %2 are read.</source>
        <translation>Angekündigt wird ein Bild von %1 Bytes; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The stream sends a picture of more than %1 bytes.</source>
        <translation>Gesendet wird ein Bild von mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2.</source>
        <translation>Der Rechner %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>The stream's sender does not take the request.</source>
        <translation>Der Absender des Kamerabildes nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The stream's sender closed the connection: %1.</source>
        <translation>Der Absender des Kamerabildes hat die Verbindung beendet: %1.</translation>
    </message>
    <message>
        <source>What reads pictures and cameras cannot be loaded: %1.</source>
        <translation>Was Bilder und Kameras liest, lässt sich nicht laden: %1.</translation>
    </message>
    <message>
        <source>The video %1 cannot be played: %2.</source>
        <translation>Das Video %1 lässt sich nicht abspielen: %2.</translation>
    </message>
    <message>
        <source>The video %1 cannot be played.</source>
        <translation>Das Video %1 lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>The video %1 has pictures of more than %2 pixels.</source>
        <translation>Das Video %1 hat Bilder von mehr als %2 Bildpunkten.</translation>
    </message>
    <message>
        <source>The video %1 holds no picture that can be read.</source>
        <translation>Das Video %1 enthält kein lesbares Bild.</translation>
    </message>
    <message>
        <source>Check the file: it may be damaged, or use a format that this machine cannot play.</source>
        <translation>Prüfen Sie die Datei: Sie ist beschädigt, oder dieser Rechner kann ihr Format nicht abspielen.</translation>
    </message>
    <message>
        <source>The clip %1 is missing.</source>
        <translation>Die Aufnahme %1 fehlt.</translation>
    </message>
    <message>
        <source>The clip %1 was altered: its content does not fit its name.</source>
        <translation>Die Aufnahme %1 wurde verändert: Ihr Inhalt passt nicht zu ihrem Namen.</translation>
    </message>
    <message>
        <source>Cannot save the clip %1: %2.</source>
        <translation>Die Aufnahme %1 lässt sich nicht sichern: %2.</translation>
    </message>
    <message>
        <source>No return, parcel or order is known by "%1".</source>
        <translation>Unter „%1“ ist keine Retoure, kein Paket und keine Bestellung bekannt.</translation>
    </message>
    <message>
        <source>Check the code, or import the returns first.</source>
        <translation>Prüfen Sie den Code, oder importieren Sie zuerst die Retouren.</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>Nennen Sie eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Answer one that the protocol %1 asks for this outcome.</source>
        <translation>Beantworten Sie eine, die das Protokoll %1 bei diesem Ergebnis stellt.</translation>
    </message>
    <message>
        <source>"%1" is no answer to "%2".</source>
        <translation>„%1“ ist keine Antwort auf „%2“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Nehmen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>"%1" is no grade.</source>
        <translation>„%1“ ist keine Klasse.</translation>
    </message>
    <message>
        <source>The protocol "%1" of the inspection %2 is gone.</source>
        <translation>Das Protokoll „%1“ der Prüfung %2 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only inspections whose protocol is still in use can be graded again.</source>
        <translation>Nur Prüfungen, deren Protokoll noch in Gebrauch ist, lassen sich erneut bewerten.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli calibration`.</source>
        <translation>Listen Sie sie mit `returnbench-cli calibration` auf.</translation>
    </message>
    <message>
        <source>The inspection %1 was not closed with a grade.</source>
        <translation>Die Prüfung %1 wurde nicht mit einer Klasse abgeschlossen.</translation>
    </message>
    <message>
        <source>Grade another one again.</source>
        <translation>Bewerten Sie eine andere erneut.</translation>
    </message>
    <message>
        <source>The inspection %1 was graded by %2 already.</source>
        <translation>Die Prüfung %1 hat %2 schon bewertet.</translation>
    </message>
    <message>
        <source>Another person has to grade it again.</source>
        <translation>Eine andere Person muss sie erneut bewerten.</translation>
    </message>
    <message>
        <source>The inspection %1 was graded again by %2 already.</source>
        <translation>Die Prüfung %1 hat %2 schon erneut bewertet.</translation>
    </message>
    <message>
        <source>Once is enough: a second time is not without having seen the first.</source>
        <translation>Einmal genügt: ein zweites Mal wäre nicht ohne Kenntnis des ersten.</translation>
    </message>
    <message>
        <source>The question "%1" is not asked.</source>
        <translation>Die Frage „%1“ wird nicht gestellt.</translation>
    </message>
    <message>
        <source>See which ones are, with what was answered so far.</source>
        <translation>Sehen Sie nach, welche nach den bisherigen Antworten gestellt werden.</translation>
    </message>
    <message>
        <source>Choose one of its answers.</source>
        <translation>Wählen Sie eine ihrer Antworten.</translation>
    </message>
    <message>
        <source>The question "%1" is not answered.</source>
        <translation>Die Frage „%1“ ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>Machen Sie mit der nächsten weiter.</translation>
    </message>
    <message>
        <source>The protocol is kept.</source>
        <translation>Das Protokoll ist gesichert.</translation>
    </message>
    <message>
        <source>Inspections that are opened from now on go by it.</source>
        <translation>Ab jetzt eröffnete Prüfungen richten sich danach.</translation>
    </message>
    <message>
        <source>The question "%1" is never asked: nothing that comes before it meets its condition.</source>
        <translation>Die Frage „%1“ wird nie gestellt: nichts vor ihr erfüllt ihre Bedingung.</translation>
    </message>
    <message>
        <source>The shot "%1" is never asked for: no inspection meets its condition.</source>
        <translation>Das Foto „%1“ wird nie verlangt: keine Prüfung erfüllt seine Bedingung.</translation>
    </message>
    <message>
        <source>The grade "%1" is never given: a rule before it always applies first.</source>
        <translation>Die Klasse „%1“ wird nie vergeben: eine Regel davor greift immer zuerst.</translation>
    </message>
    <message>
        <source>The disposition "%1" is never set: a rule before it always applies first.</source>
        <translation>Der Verbleib „%1“ wird nie gesetzt: eine Regel davor greift immer zuerst.</translation>
    </message>
    <message>
        <source>An inspection ends without a grade: %1.</source>
        <translation>Eine Prüfung endet ohne Klasse: %1.</translation>
    </message>
    <message>
        <source>An inspection ends without a disposition: %1.</source>
        <translation>Eine Prüfung endet ohne Verbleib: %1.</translation>
    </message>
    <message>
        <source>The protocol "%1" has the category "%2" already.</source>
        <translation>Das Protokoll „%1“ hat die Kategorie „%2“ schon.</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>The protocol "%1" is the general one already.</source>
        <translation>Das Protokoll „%1“ ist schon das allgemeine.</translation>
    </message>
    <message>
        <source>Name categories; only one protocol may have none.</source>
        <translation>Nennen Sie Kategorien; nur ein Protokoll darf keine haben.</translation>
    </message>
    <message>
        <source>Then no protocol would be the general one.</source>
        <translation>Dann wäre kein Protokoll das allgemeine.</translation>
    </message>
    <message>
        <source>Leave this one without categories, or make another the general one first.</source>
        <translation>Lassen Sie dieses ohne Kategorien oder machen Sie zuerst ein anderes zum allgemeinen.</translation>
    </message>
    <message>
        <source>Somebody else works here now.</source>
        <translation>Hier arbeitet jetzt jemand anderes.</translation>
    </message>
    <message>
        <source>Grade it again in your own name.</source>
        <translation>Bewerten Sie sie im eigenen Namen erneut.</translation>
    </message>
    <message>
        <source>There is no protocol "%1".</source>
        <translation>Es gibt kein Protokoll „%1“.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli protocols`.</source>
        <translation>Listen Sie sie mit `returnbench-cli protocols` auf.</translation>
    </message>
    <message>
        <source>Nothing of the protocol "%1" was changed.</source>
        <translation>Am Protokoll „%1“ wurde nichts geändert.</translation>
    </message>
    <message>
        <source>`%1` has two amounts in %2.</source>
        <translation>`%1` hat zwei Beträge in %2.</translation>
    </message>
    <message>
        <source>`kept` must be a table of dispositions and whole per cent.</source>
        <translation>`kept` muss eine Tabelle aus Verbleib und ganzen Prozent sein.</translation>
    </message>
    <message>
        <source>`%1` is no disposition.</source>
        <translation>`%1` ist kein Verbleib.</translation>
    </message>
    <message>
        <source>Use A, B, C or D.</source>
        <translation>Nehmen Sie A, B, C oder D.</translation>
    </message>
    <message>
        <source>"%1" is no disposition.</source>
        <translation>„%1“ ist keine Verwendung.</translation>
    </message>
    <message>
        <source>Nobody is named who inspects.</source>
        <translation>Niemand ist genannt, der prüft.</translation>
    </message>
    <message>
        <source>Sign in, or name a person.</source>
        <translation>Melden Sie sich an, oder nennen Sie eine Person.</translation>
    </message>
    <message>
        <source>There is no inspection "%1".</source>
        <translation>Es gibt keine Prüfung „%1“.</translation>
    </message>
    <message>
        <source>The protocol %1 has no shot "%2".</source>
        <translation>Das Protokoll %1 hat kein Foto „%2“.</translation>
    </message>
    <message>
        <source>The note is blank.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Codes are read in grey or BGR pictures of 8 bits only.</source>
        <translation>Codes werden nur in Grau- oder BGR-Bildern mit 8 Bit gelesen.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, too many to look for codes in.</source>
        <translation>Das Bild hat %1 × %2 Bildpunkte, zu viele, um darin Codes zu suchen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>"%1" is no order of dates.</source>
        <translation>„%1“ ist keine Reihenfolge von Daten.</translation>
    </message>
    <message>
        <source>Use ymd, dmy (3/10 is 3 October) or mdy (3/10 is 10 March).</source>
        <translation>Nehmen Sie ymd, dmy (3/10 ist der 3. Oktober) oder mdy (3/10 ist der 10. März).</translation>
    </message>
    <message>
        <source>%1: the header fits %2 and %3 alike.</source>
        <translation>%1: Die Kopfzeile passt auf %2 wie auf %3.</translation>
    </message>
    <message>
        <source>Say which it is with --format.</source>
        <translation>Sagen Sie mit --format, welches es ist.</translation>
    </message>
    <message>
        <source>%1: line %2 has the column `%3` twice (columns %4 and %5).</source>
        <translation>%1: Zeile %2 hat die Spalte `%3` zweimal (Spalten %4 und %5).</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie eine davon, oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>%1: it holds no header and no rows.</source>
        <translation>%1: Es enthält keine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is of no known format.</source>
        <translation>%1: Die Kopfzeile (Zeile %2: %3) hat kein bekanntes Format.</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is not of the format %4: it lacks %5.</source>
        <translation>%1: Die Kopfzeile (Zeile %2: %3) hat nicht das Format %4: Ihr fehlt %5.</translation>
    </message>
    <message>
        <source>Known formats are %1; see `returnbench-cli --json formats` for their columns.</source>
        <translation>Bekannt sind die Formate %1; ihre Spalten zeigt `returnbench-cli --json formats`.</translation>
    </message>
    <message>
        <source>Choose another format, or leave --format out.</source>
        <translation>Wählen Sie ein anderes Format, oder lassen Sie --format weg.</translation>
    </message>
    <message>
        <source>%1: line %2 has %3 columns; at most %4 are read.</source>
        <translation>%1: Zeile %2 hat %3 Spalten; höchstens %4 werden gelesen.</translation>
    </message>
    <message>
        <source>There is no import format %1.</source>
        <translation>Es gibt kein Importformat %1.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read.</source>
        <translation>%1 hat %2 Bytes; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>Cut it into smaller files, each with the header.</source>
        <translation>Teilen Sie sie in kleinere Dateien, jede mit der Kopfzeile.</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel, or is protected with a password.</source>
        <translation>%1 ist eine Mappe eines alten Excel oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx without a password, or as CSV (UTF-8), then import that.</source>
        <translation>Öffnen Sie sie, speichern Sie sie als .xlsx ohne Passwort oder als CSV (UTF-8), und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is binary, not text.</source>
        <translation>%1 ist binär, kein Text.</translation>
    </message>
    <message>
        <source>Check that it is the right file; CSV, tab separated text and .xlsx are read.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist; gelesen werden CSV, Text mit Tabulatoren und .xlsx.</translation>
    </message>
    <message>
        <source>%1 is binary, or UTF-16 without a byte order mark.</source>
        <translation>%1 ist binär, oder UTF-16 ohne Kennung der Byte-Reihenfolge.</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, save it as CSV (UTF-8).</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist; wenn ja, speichern Sie sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>%1 has two sheets that can be imported, `%2` and `%3`.</source>
        <translation>%1 hat zwei Blätter, die importiert werden können, `%2` und `%3`.</translation>
    </message>
    <message>
        <source>Delete or hide one of them, or save each as a file of its own.</source>
        <translation>Löschen oder verbergen Sie eines davon, oder speichern Sie jedes als eigene Datei.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 fits %2 and %3 alike.</source>
        <translation>%1 passt auf %2 wie auf %3.</translation>
    </message>
    <message>
        <source>%1 is XML of no known format.</source>
        <translation>%1 ist XML ohne bekanntes Format.</translation>
    </message>
    <message>
        <source>XML is read for %1.</source>
        <translation>XML wird gelesen für %1.</translation>
    </message>
    <message>
        <source>Cannot write rejected rows to %1: %2. Nothing was imported.</source>
        <translation>Abgelehnte Zeilen lassen sich nicht nach %1 schreiben: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2. Nothing was imported.</source>
        <translation>Die Rechte von %1 lassen sich nicht setzen: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Cannot remove the rejected rows of an earlier import, %1: %2. Nothing was imported.</source>
        <translation>Die abgelehnten Zeilen eines früheren Imports, %1, lassen sich nicht entfernen: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Cannot save rejected rows in %1: %2. Nothing was imported.</source>
        <translation>Abgelehnte Zeilen lassen sich nicht in %1 sichern: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Rejected rows would go to %1, but that is something else already. Nothing was imported.</source>
        <translation>Abgelehnte Zeilen kämen nach %1, aber das ist schon etwas anderes. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Copy the file that is to be imported into a folder that this account may write to, with free space.</source>
        <translation>Kopieren Sie die Datei in einen Ordner mit freiem Platz, in den dieses Konto schreiben darf.</translation>
    </message>
    <message>
        <source>Rename it, then import again.</source>
        <translation>Benennen Sie es um, und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Rejected rows cannot be read back to write %1.</source>
        <translation>Abgelehnte Zeilen lassen sich nicht zurücklesen, um %1 zu schreiben.</translation>
    </message>
    <message>
        <source>Check the disk. Nothing was imported.</source>
        <translation>Prüfen Sie den Datenträger. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1: a sheet has a row %2; at most %3 are read.</source>
        <translation>%1: Ein Blatt hat eine Zeile %2; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV (UTF-8), then import that.</source>
        <translation>Speichern Sie das Blatt als CSV (UTF-8), und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 sheets.</source>
        <translation>%1: Es hat mehr als %2 Blätter.</translation>
    </message>
    <message>
        <source>%1: it has more than %2 formats of cells.</source>
        <translation>%1: Es hat mehr als %2 Zellformate.</translation>
    </message>
    <message>
        <source>%1: its texts have more than %2 bytes.</source>
        <translation>%1: Seine Texte haben mehr als %2 Bytes.</translation>
    </message>
    <message>
        <source>%1: it has no sheet that is shown.</source>
        <translation>%1: Es hat kein sichtbares Blatt.</translation>
    </message>
    <message>
        <source>%1 is an archive, but no Excel workbook (.xlsx).</source>
        <translation>%1 ist ein Archiv, aber keine Excel-Mappe (.xlsx).</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it; or save the sheet as .xlsx or CSV.</source>
        <translation>Entpacken Sie es und importieren Sie den Inhalt, oder speichern Sie das Blatt als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>%1: its records have more than %2 fields.</source>
        <translation>%1: Seine Datensätze haben mehr als %2 Felder.</translation>
    </message>
    <message>
        <source>%1, line %2: elements are nested more than %3 deep.</source>
        <translation>%1, Zeile %2: Elemente sind tiefer als %3 verschachtelt.</translation>
    </message>
    <message>
        <source>%1, line %2: a document type declaration is not allowed.</source>
        <translation>%1, Zeile %2: Eine Dokumenttyp-Angabe ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1, line %2: is no well-formed XML: %3.</source>
        <translation>%1, Zeile %2: ist kein wohlgeformtes XML: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: a tag is longer than %3 bytes.</source>
        <translation>%1, Zeile %2: Eine Marke ist länger als %3 Bytes.</translation>
    </message>
    <message>
        <source>Export the file again, or save it again with the program that made it.</source>
        <translation>Exportieren Sie die Datei noch einmal, oder speichern Sie sie mit ihrem Programm neu.</translation>
    </message>
    <message>
        <source>%1: is a damaged archive (%2).</source>
        <translation>%1: ist ein beschädigtes Archiv (%2).</translation>
    </message>
    <message>
        <source>%1: is protected with a password.</source>
        <translation>%1: ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>%1: holds more than %2 parts.</source>
        <translation>%1: enthält mehr als %2 Teile.</translation>
    </message>
    <message>
        <source>%1: its part %2 cannot be unpacked (%3).</source>
        <translation>%1: Sein Teil %2 lässt sich nicht entpacken (%3).</translation>
    </message>
    <message>
        <source>%1: its part %2 unpacks to more than %3 bytes.</source>
        <translation>%1: Sein Teil %2 wird entpackt größer als %3 Bytes.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx or CSV, then import that.</source>
        <translation>Öffnen Sie es in einer Tabellenkalkulation, speichern Sie es neu als .xlsx oder CSV, und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 has no part %2.</source>
        <translation>%1 hat keinen Teil %2.</translation>
    </message>
    <message>
        <source>Check that it is an Excel workbook (.xlsx).</source>
        <translation>Prüfen Sie, ob es eine Excel-Mappe (.xlsx) ist.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder that this account may write to.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen Ordner, in den dieses Konto schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is of an older version and has to be brought up to date.</source>
        <translation>%1 hat eine ältere Version und muss auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Open the workspace once with the right to write.</source>
        <translation>Öffnen Sie den Arbeitsbereich einmal mit Schreibrecht.</translation>
    </message>
    <message>
        <source>Open the workspace with the right to write.</source>
        <translation>Öffnen Sie den Arbeitsbereich mit Schreibrecht.</translation>
    </message>
    <message>
        <source>The system's random generator does not answer.</source>
        <translation>Der Zufallsgenerator des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Starten Sie den Rechner neu.</translation>
    </message>
    <message>
        <source>RETURNBENCH_RESOURCES names %1, which is no folder.</source>
        <translation>RETURNBENCH_RESOURCES nennt %1, das kein Ordner ist.</translation>
    </message>
    <message>
        <source>Correct or remove the variable.</source>
        <translation>Berichtigen oder entfernen Sie die Variable.</translation>
    </message>
    <message>
        <source>%1 is no workspace.</source>
        <translation>%1 ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>No workspace was named and this account has no home folder.</source>
        <translation>Kein Arbeitsbereich ist genannt, und dieses Konto hat kein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli inspections`.</source>
        <translation>`returnbench-cli inspections` zählt sie auf.</translation>
    </message>
    <message>
        <source>Start it with RETURNBENCH_DECODER_DEBUG=1 to see why, or install ReturnBench again.</source>
        <translation>Starten Sie es mit RETURNBENCH_DECODER_DEBUG=1, um zu sehen, warum, oder installieren Sie ReturnBench neu.</translation>
    </message>
    <message>
        <source>There is no memory for pictures (%1: %2).</source>
        <translation>Für Bilder ist kein Speicher da (%1: %2).</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng; start with RETURNBENCH_DECODER_DEBUG=1 to see why.</source>
        <translation>Installieren Sie das Paket tesseract-ocr-eng; mit RETURNBENCH_DECODER_DEBUG=1 sehen Sie den Grund.</translation>
    </message>
    <message>
        <source>Name one with --workspace, or make one with `returnbench-cli init %1`.</source>
        <translation>Nennen Sie einen mit --workspace, oder legen Sie ihn mit `returnbench-cli init %1` an.</translation>
    </message>
    <message>
        <source>Use one of: %1; or add the person with `returnbench-cli person add ID --name NAME`.</source>
        <translation>Nehmen Sie eine von: %1; oder fügen Sie die Person mit `returnbench-cli person add ID --name NAME` hinzu.</translation>
    </message>
    <message>
        <source>Name one with --workspace DIR.</source>
        <translation>Nennen Sie einen mit --workspace ORDNER.</translation>
    </message>
    <message>
        <source>"%1" is no clip's digest.</source>
        <translation>„%1“ ist keine Prüfsumme einer Aufnahme.</translation>
    </message>
    <message>
        <source>"%1" is no photo's digest.</source>
        <translation>„%1“ ist keine Prüfsumme eines Fotos.</translation>
    </message>
    <message>
        <source>A digest is 64 lower-case hexadecimal characters.</source>
        <translation>Eine Prüfsumme sind 64 kleingeschriebene Hexadezimalzeichen.</translation>
    </message>
    <message>
        <source>The claim's number is no printable text of at most %1 bytes.</source>
        <translation>Die Nummer des Anspruchs ist kein druckbarer Text von höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>Copy it from the marketplace's page.</source>
        <translation>Kopieren Sie sie von der Seite des Marktplatzes.</translation>
    </message>
    <message>
        <source>The claim for %1 is %2: it cannot become %3 now.</source>
        <translation>Der Anspruch zu %1 steht auf %2: Er kann jetzt nicht %3 werden.</translation>
    </message>
    <message>
        <source>The claim for %1 is not drafted: it cannot become %2 now.</source>
        <translation>Der Anspruch zu %1 ist nicht entworfen: Er kann jetzt nicht %2 werden.</translation>
    </message>
    <message>
        <source>It can become: %1.</source>
        <translation>Er kann werden: %1.</translation>
    </message>
    <message>
        <source>It is not said how much was paid.</source>
        <translation>Es ist nicht gesagt, wie viel gezahlt wurde.</translation>
    </message>
    <message>
        <source>Give the amount and its currency.</source>
        <translation>Nennen Sie Betrag und Währung.</translation>
    </message>
    <message>
        <source>It is not said on which day it was paid.</source>
        <translation>Es ist nicht gesagt, an welchem Tag gezahlt wurde.</translation>
    </message>
    <message>
        <source>Give a day that exists, such as 2026-11-25.</source>
        <translation>Nennen Sie einen Tag, den es gibt, etwa 2026-11-25.</translation>
    </message>
    <message>
        <source>The system's time zones cannot be read: %1.</source>
        <translation>Die Zeitzonen des Systems lassen sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Install ICU's data again.</source>
        <translation>Installieren Sie die Daten von ICU neu.</translation>
    </message>
    <message>
        <source>empty parcel</source>
        <translation>leeres Paket</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>falscher Artikel</translation>
    </message>
    <message>
        <source>missing parts or quantity</source>
        <translation>Teile oder Menge fehlen</translation>
    </message>
    <message>
        <source>used or damaged</source>
        <translation>benutzt oder beschädigt</translation>
    </message>
    <message>
        <source>counterfeit</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>Öffnung im Video</translation>
    </message>
    <message>
        <source>Show the left side of the item</source>
        <translation>Zeigen Sie die linke Seite des Artikels</translation>
    </message>
    <message>
        <source>Show the right side of the item</source>
        <translation>Zeigen Sie die rechte Seite des Artikels</translation>
    </message>
    <message>
        <source>Show the parcel on the scales</source>
        <translation>Zeigen Sie das Paket auf der Waage</translation>
    </message>
    <message>
        <source>The inspection is not closed.</source>
        <translation>Die Prüfung ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>A later return had the other unit in it: two parcels were swapped, none is missing.</source>
        <translation>In einer späteren Retoure war das andere Exemplar: Zwei Pakete wurden vertauscht, keines fehlt.</translation>
    </message>
    <message>
        <source>It was not settled which unit came back.</source>
        <translation>Welches Exemplar zurückkam, wurde nicht geklärt.</translation>
    </message>
    <message>
        <source>What was sold came back, and nothing is wrong with it.</source>
        <translation>Das Verkaufte kam zurück, und es ist in Ordnung.</translation>
    </message>
    <message>
        <source>The shop has no rules for claims at %1: write them into the workspace's folder policies.</source>
        <translation>Für Ansprüche bei %1 hat der Händler keine Regeln: Schreiben Sie sie in den Ordner policies des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>%1 pays nothing for: %2.</source>
        <translation>%1 zahlt nichts für: %2.</translation>
    </message>
    <message>
        <source>Without "%1" %2 claim of this kind was rejected before.</source>
        <translation>Ohne „%1“ wurde schon %2 solcher Anspruch abgelehnt.</translation>
    </message>
    <message>
        <source>Without "%1" %2 claims of this kind were rejected before.</source>
        <translation>Ohne „%1“ wurden schon %2 solche Ansprüche abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected before (%1 of %2): %3</source>
        <translation>Schon abgelehnt (%1 von %2): %3</translation>
    </message>
    <message>
        <source>No claim is to be made for %1.</source>
        <translation>Zu %1 ist kein Anspruch zu erheben.</translation>
    </message>
    <message>
        <source>"%1" is no reason for a claim.</source>
        <translation>„%1“ ist kein Grund für einen Anspruch.</translation>
    </message>
    <message>
        <source>The photo "%1" is from before the parcel was opened.</source>
        <translation>Das Foto „%1“ ist von vor dem Öffnen des Pakets.</translation>
    </message>
    <message>
        <source>The photo "serial" shows another serial than the verdict names.</source>
        <translation>Das Foto „serial“ zeigt eine andere Seriennummer als das Ergebnis.</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>secondary serial</source>
        <translation>Teil-Seriennummer</translation>
    </message>
    <message>
        <source>additional id</source>
        <translation>weitere Kennung</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>production date</source>
        <translation>Herstellung</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>cellular serial</source>
        <translation>Mobilfunk-Seriennummer</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>Teilenummer</translation>
    </message>
    <message>
        <source>licence plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>udi primary</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>look-alikes: %1</source>
        <translation>ähnliche Zeichen: %1</translation>
    </message>
    <message>
        <source>character %1 is another</source>
        <translation>Zeichen %1 ist ein anderes</translation>
    </message>
    <message>
        <source>character %1 is missing</source>
        <translation>Zeichen %1 fehlt</translation>
    </message>
    <message>
        <source>characters %1 and %2 have changed places</source>
        <translation>Zeichen %1 und %2 sind vertauscht</translation>
    </message>
    <message>
        <source>one character too many before %1</source>
        <translation>ein Zeichen zu viel vor %1</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>beginnt damit</translation>
    </message>
    <message>
        <source>ends with it</source>
        <translation>endet damit</translation>
    </message>
    <message>
        <source>It was dispatched on %1 and on %2, and no return between is known.</source>
        <translation>Es wurde auf %1 und auf %2 versandt, und dazwischen ist keine Retoure bekannt.</translation>
    </message>
    <message>
        <source>It came back in return %1 and in return %2, and was not dispatched between.</source>
        <translation>Es kam in Retoure %1 und in Retoure %2 zurück und wurde dazwischen nicht versandt.</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Back, sole</source>
        <translation>Rückseite, Sohle</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Consumer electronics</source>
        <translation>Unterhaltungselektronik</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Mängel</translation>
    </message>
    <message>
        <source>Fashion and footwear</source>
        <translation>Mode und Schuhe</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Parcel closed</source>
        <translation>Paket außen</translation>
    </message>
    <message>
        <source>Powers on</source>
        <translation>Schaltet ein</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Retourenetikett</translation>
    </message>
    <message>
        <source>Screen, body</source>
        <translation>Bildschirm, Gehäuse</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial label</source>
        <translation>Typenschild</translation>
    </message>
    <message>
        <source>Show the back of the item</source>
        <translation>Die Rückseite des Artikels zeigen</translation>
    </message>
    <message>
        <source>Show the back, of shoes the soles</source>
        <translation>Die Rückseite zeigen, bei Schuhen die Sohlen</translation>
    </message>
    <message>
        <source>Show the damage from near</source>
        <translation>Den Schaden aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Show the front of the item</source>
        <translation>Die Vorderseite des Artikels zeigen</translation>
    </message>
    <message>
        <source>Show the open parcel from above</source>
        <translation>Das offene Paket von oben zeigen</translation>
    </message>
    <message>
        <source>Show the parcel as it arrived</source>
        <translation>Das Paket zeigen, wie es ankam</translation>
    </message>
    <message>
        <source>Show the parcel's return label</source>
        <translation>Das Retourenetikett des Pakets zeigen</translation>
    </message>
    <message>
        <source>Show the serial number from near</source>
        <translation>Die Seriennummer aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Show the stain or defect from near</source>
        <translation>Den Fleck oder Mangel aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Show the tag with its code</source>
        <translation>Das Etikett mit seinem Code zeigen</translation>
    </message>
    <message>
        <source>Show where the serial number should be</source>
        <translation>Zeigen, wo die Seriennummer sein sollte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Gebrauch</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alles da</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>wie neu</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>angebracht</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kaputt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>cracked</source>
        <translation>gesprungen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>getauscht</translation>
    </message>
    <message>
        <source>factory sealed</source>
        <translation>ab Werk versiegelt</translation>
    </message>
    <message>
        <source>flawless</source>
        <translation>makellos</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>parts missing</source>
        <translation>Teile fehlen</translation>
    </message>
    <message>
        <source>scratched</source>
        <translation>zerkratzt</translation>
    </message>
    <message>
        <source>stain, smell</source>
        <translation>Fleck, Geruch</translation>
    </message>
    <message>
        <source>tampered</source>
        <translation>manipuliert</translation>
    </message>
    <message>
        <source>torn, broken</source>
        <translation>zerrissen, kaputt</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>anprobiert</translation>
    </message>
    <message>
        <source>unworn</source>
        <translation>ungetragen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>worn, washed</source>
        <translation>getragen, gewaschen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>accessories missing</source>
        <translation>Zubehör fehlt</translation>
    </message>
    <message>
        <source>as new and complete</source>
        <translation>wie neu und vollständig</translation>
    </message>
    <message>
        <source>damaged or incomplete</source>
        <translation>beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>defective in warranty → vendor</source>
        <translation>defekt in der Garantie → Lieferant</translation>
    </message>
    <message>
        <source>does not power on</source>
        <translation>schaltet nicht ein</translation>
    </message>
    <message>
        <source>grade A → restock</source>
        <translation>A → ins Lager</translation>
    </message>
    <message>
        <source>grade B or C → liquidate</source>
        <translation>B/C → abverkaufen</translation>
    </message>
    <message>
        <source>grade B or C → refurbish</source>
        <translation>B/C → aufbereiten</translation>
    </message>
    <message>
        <source>grade D → donate or recycle</source>
        <translation>D → spenden, verwerten</translation>
    </message>
    <message>
        <source>grade D → recycle</source>
        <translation>D → verwerten</translation>
    </message>
    <message>
        <source>grade D → scrap</source>
        <translation>D → verschrotten</translation>
    </message>
    <message>
        <source>identity open → hold</source>
        <translation>Identität offen → sperren</translation>
    </message>
    <message>
        <source>not the unit sold → hold for claim</source>
        <translation>nicht das verkaufte → für Reklamation sperren</translation>
    </message>
    <message>
        <source>not what was sold → hold for claim</source>
        <translation>nicht das Verkaufte → für Reklamation sperren</translation>
    </message>
    <message>
        <source>nothing in the parcel</source>
        <translation>nichts im Paket</translation>
    </message>
    <message>
        <source>opened, flawless, complete</source>
        <translation>geöffnet, makellos, vollständig</translation>
    </message>
    <message>
        <source>our own mix-up → clear up first</source>
        <translation>unser Versehen → erst klären</translation>
    </message>
    <message>
        <source>past its date → scrap</source>
        <translation>abgelaufen → verschrotten</translation>
    </message>
    <message>
        <source>recalled or blocked → hold</source>
        <translation>Rückruf oder gesperrt → sperren</translation>
    </message>
    <message>
        <source>stained</source>
        <translation>fleckig</translation>
    </message>
    <message>
        <source>tags not attached</source>
        <translation>Etiketten nicht angebracht</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>manipuliert</translation>
    </message>
    <message>
        <source>torn or broken</source>
        <translation>zerrissen oder kaputt</translation>
    </message>
    <message>
        <source>unworn, tags attached</source>
        <translation>ungetragen, Etiketten angebracht</translation>
    </message>
    <message>
        <source>worn or washed</source>
        <translation>getragen oder gewaschen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Probable match</source>
        <translation>Wahrscheinliche Übereinstimmung</translation>
    </message>
    <message>
        <source>Product match</source>
        <translation>Produkt stimmt überein</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Anderes Exemplar</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Unbekanntes Exemplar</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation>Schon zurückgekommen</translation>
    </message>
    <message>
        <source>Our mixup</source>
        <translation>Unser Versehen</translation>
    </message>
    <message>
        <source>Component mismatch</source>
        <translation>Teil stimmt nicht überein</translation>
    </message>
    <message>
        <source>Lot mismatch</source>
        <translation>Andere Charge</translation>
    </message>
    <message>
        <source>Quantity short</source>
        <translation>Zu wenige Artikel</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>Leeres Paket</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>Auf der Sperrliste</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>Außerhalb der Garantie</translation>
    </message>
    <message>
        <source>Outside return window</source>
        <translation>Nach der Rückgabefrist</translation>
    </message>
    <message>
        <source>Serial tampered</source>
        <translation>Seriennummer manipuliert</translation>
    </message>
    <message>
        <source>Repeat returner</source>
        <translation>Retourniert oft</translation>
    </message>
    <message>
        <source>Unexpected item</source>
        <translation>Unerwarteter Artikel</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>Prüfziffer falsch</translation>
    </message>
    <message>
        <source>Rto</source>
        <translation>Unzustellbar (RTO)</translation>
    </message>
    <message>
        <source>A unit of ours, never dispatched.</source>
        <translation>Ein Exemplar von uns, nie versandt.</translation>
    </message>
    <message>
        <source>Another unit of this product, never dispatched.</source>
        <translation>Ein anderes Exemplar dieses Produkts, nie versandt.</translation>
    </message>
    <message>
        <source>A unit of ours, sold on %1.</source>
        <translation>Ein Exemplar von uns, verkauft mit %1.</translation>
    </message>
    <message>
        <source>A unit of ours, sold on another order.</source>
        <translation>Ein Exemplar von uns, mit einer anderen Bestellung verkauft.</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on %1.</source>
        <translation>Ein anderes Exemplar dieses Produkts, verkauft mit %1.</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on another order.</source>
        <translation>Ein anderes Exemplar dieses Produkts, mit einer anderen Bestellung verkauft.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kundenretoure</translation>
    </message>
    <message>
        <source>Claims were settled by a report of the marketplace.</source>
        <translation>Ansprüche wurden durch einen Bericht des Marktplatzes erledigt.</translation>
    </message>
    <message>
        <source>Look at them among the claims.</source>
        <translation>Sehen Sie sie bei den Ansprüchen an.</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>Die Regeln sind behalten.</translation>
    </message>
    <message>
        <source>Claims that were begun keep those they were made under.</source>
        <translation>Begonnene Ansprüche behalten die, unter denen sie entstanden.</translation>
    </message>
    <message>
        <source>Nothing of the policy "%1" was changed.</source>
        <translation>An der Regel „%1“ wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Change something, or leave it as it is.</source>
        <translation>Etwas ändern oder alles so lassen.</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>Die Regel berichtigen.</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <translation>Die Regel %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>Die Datei %1 lässt sich nicht entfernen: %2.</translation>
    </message>
</context>
</TS>
