<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdviceSection</name>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Das Bild wird angesehen…</translation>
    </message>
</context>
<context>
    <name>AdviceWords</name>
    <message>
        <source>Looks clean. There is nothing to do.</source>
        <translation>Sieht sauber aus. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>strongly compressed (JPEG quality about {quality})</source>
        <translation>stark komprimiert (JPEG-Qualität etwa {quality})</translation>
    </message>
    <message>
        <source>visibly compressed (JPEG quality about {quality})</source>
        <translation>sichtbar komprimiert (JPEG-Qualität etwa {quality})</translation>
    </message>
    <message>
        <source>very noisy, about like ISO {iso}</source>
        <translation>stark verrauscht, etwa wie ISO {iso}</translation>
    </message>
    <message>
        <source>noisy, about like ISO {iso}</source>
        <translation>verrauscht, etwa wie ISO {iso}</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>dunstig</translation>
    </message>
    <message>
        <source>slightly hazy</source>
        <translation>etwas dunstig</translation>
    </message>
    <message>
        <source>small, {width} × {height} pixels</source>
        <translation>klein, {width} × {height} Pixel</translation>
    </message>
    <message>
        <source>blurred, perhaps shaken</source>
        <translation>unscharf, vielleicht verwackelt</translation>
    </message>
    <message>
        <source>slightly soft, perhaps shaken</source>
        <translation>etwas weich, vielleicht verwackelt</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>slightly soft</source>
        <translation>etwas weich</translation>
    </message>
    <message>
        <source>Enlarge {scale} times</source>
        <translation>Auf das {scale}-Fache vergrößern</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>JPEG-Spuren entfernen</translation>
    </message>
    <message>
        <source>Remove noise</source>
        <translation>Rauschen entfernen</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Lift haze</source>
        <translation>Dunst entfernen</translation>
    </message>
    <message>
        <source>Chooses “{model}” at {strength} %. Nothing runs before you press Restore.</source>
        <translation>Wählt „{model}“ mit {strength} %. Nichts läuft, bevor „Restaurieren“ gedrückt wird.</translation>
    </message>
    <message>
        <source>There is no model for this on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch kein Modell dafür.</translation>
    </message>
</context>
<context>
    <name>AnalyseTab</name>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>See what a model looks at: how far around a pixel, and which pixels it used for a detail.</source>
        <translation>Sehen, worauf ein Modell schaut: wie weit um ein Pixel herum, und welche Pixel es für ein Detail verwendet hat.</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Modell wird hinzugefügt</translation>
    </message>
    <message>
        <source>Average over a folder of pictures</source>
        <translation>Mittel über einen Ordner von Bildern</translation>
    </message>
    <message>
        <source>It is small on screen: Z shows it at 100 %, + larger.</source>
        <translation>Es ist klein dargestellt: Z zeigt es in 100 %, + größer.</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>How far it looks</source>
        <translation>Wie weit es schaut</translation>
    </message>
    <message>
        <source>What it used</source>
        <translation>Was es verwendet hat</translation>
    </message>
    <message>
        <source>How it scans</source>
        <translation>Wie es abtastet</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Weite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>To restore one pixel, a model looks at the pixels around it. Click a pixel to see how far it looks, and how much each neighbour counts.</source>
        <translation>Um ein Pixel zu restaurieren, schaut ein Modell auf die Pixel ringsum. Ein Klick auf ein Pixel zeigt, wie weit es schaut und wie viel jeder Nachbar zählt.</translation>
    </message>
    <message>
        <source>Detail in the result comes from somewhere in your picture. Drag a square over a detail to see which pixels it was made of: near ones only, or others like it further away.</source>
        <translation>Details im Ergebnis kommen von irgendwo aus dem Bild. Ein Quadrat über ein Detail ziehen, um zu sehen, aus welchen Pixeln es entstand: nur aus nahen oder auch aus ähnlichen weiter weg.</translation>
    </message>
    <message>
        <source>The model reads the picture pixel by pixel along several paths, and forgets a little with each step. Watch the paths, and see what the chosen pixel still remembers when its turn comes.</source>
        <translation>Das Modell liest das Bild Pixel für Pixel auf mehreren Wegen und vergisst mit jedem Schritt ein wenig. Hier lassen sich die Wege verfolgen, und was das gewählte Pixel noch weiß, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Some pixels a model restores with certainty, others it has to guess. Bright places are guesses: look there first before you trust the result.</source>
        <translation>Manche Pixel restauriert ein Modell mit Sicherheit, andere muss es raten. Helle Stellen sind geraten: dort zuerst hinsehen, bevor man dem Ergebnis traut.</translation>
    </message>
    <message>
        <source>Every part of a model costs multiplications and memory, and both grow with the picture. The longest bars say where the time goes.</source>
        <translation>Jeder Teil eines Modells kostet Rechenzeit und Speicher, und beides wächst mit dem Bild. Die längsten Balken zeigen, wo die Zeit bleibt.</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>Von hier aus schauen</translation>
    </message>
    <message>
        <source>Ask what it used</source>
        <translation>Fragen, was es verwendet hat</translation>
    </message>
    <message>
        <source>Follow the scan</source>
        <translation>Weg verfolgen</translation>
    </message>
    <message>
        <source>Ask how sure it is</source>
        <translation>Fragen, wie sicher es ist</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>{models}, row {row}, column {column}</source>
        <translation>{models}, Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{text}, folder “{folder}”</source>
        <translation>{text}, Ordner „{folder}“</translation>
    </message>
    <message>
        <source>This is the mean over {count} pictures of “{folder}”.</source>
        <translation>Das ist das Mittel über {count} Bilder aus „{folder}“.</translation>
    </message>
    <message>
        <source>Left out, as too small or unreadable: {count}.</source>
        <translation>Weggelassen, weil zu klein oder unlesbar: {count}.</translation>
    </message>
    <message>
        <source>Noise of {levels} levels was added first.</source>
        <translation>Vorher wurde Rauschen von {levels} Stufen hinzugefügt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>hardly seen</source>
        <translation>kaum sichtbar</translation>
    </message>
    <message>
        <source>clearly seen</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>sehr stark</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it.</source>
        <translation>{share} dessen, worauf dieses Pixel schaut, liegen im Umkreis von {pixels} px.</translation>
    </message>
    <message>
        <source>{share} of what this pixel looks at lies within {pixels} px of it, as far as this part of the picture shows; the rest is faint and wide.</source>
        <translation>{share} dessen, worauf dieses Pixel schaut, liegen im Umkreis von {pixels} px, soweit dieser Ausschnitt es zeigt; der Rest ist schwach und weit verstreut.</translation>
    </message>
    <message>
        <source>So near to the edge a pixel looks further inwards: to learn what tiles need, ask away from it.</source>
        <translation>So nahe am Rand schaut ein Pixel weiter nach innen: Was Kacheln brauchen, zeigt sich erst weiter weg davon.</translation>
    </message>
    <message>
        <source>Tiles that overlap by {overlap} px lose at most {risk} of it where they meet.</source>
        <translation>Kacheln, die sich um {overlap} px überlappen, verlieren an den Nähten höchstens {risk} davon.</translation>
    </message>
    <message>
        <source>This patch is flat, so no pixel made more of it than another. Choose a place with an edge or a texture.</source>
        <translation>Dieses Feld ist einfarbig, daher trug kein Pixel mehr dazu bei als ein anderes. Bitte eine Stelle mit einer Kante oder Struktur wählen.</translation>
    </message>
    <message>
        <source>95 % of the patch was made of {used} of {every} pixels. {spread} (diffusion index {index}).</source>
        <translation>95 % des Feldes entstanden aus {used} von {every} Pixeln. {spread} (Diffusionsindex {index}).</translation>
    </message>
    <message>
        <source>The map explains the patch to within {error}.</source>
        <translation>Die Karte erklärt das Feld bis auf {error}.</translation>
    </message>
    <message>
        <source>The map misses {error} of the patch; more steps bring it closer.</source>
        <translation>Der Karte fehlen {error} des Feldes; mehr Schritte bringen sie näher heran.</translation>
    </message>
    <message>
        <source>Scan {number} of {scans} runs along {count} paths. When its turn comes, a pixel still knows {known} of its four neighbours, and holds about {held} pixels’ worth of what came before.</source>
        <translation>Abtastung {number} von {scans} läuft auf {count} Wegen. Ist ein Pixel an der Reihe, weiß es noch {known} von seinen vier Nachbarn und behält, was etwa {held} Pixel vorher brachten.</translation>
    </message>
    <message>
        <source>On the whole it may be off by {levels} of 255 levels in this part.</source>
        <translation>Insgesamt kann es in diesem Ausschnitt um {levels} von 255 Stufen danebenliegen.</translation>
    </message>
    <message>
        <source>The model says so itself.</source>
        <translation>Das sagt das Modell selbst.</translation>
    </message>
    <message>
        <source>So far do its answers differ when the picture is turned and mirrored; errors that all eight share do not show.</source>
        <translation>So weit gehen seine Antworten auseinander, wenn das Bild gedreht und gespiegelt wird; Fehler, die alle acht teilen, zeigen sich nicht.</translation>
    </message>
    <message>
        <source>{weights}, {operations} billion multiply-adds for each megapixel.</source>
        <translation>{weights}, {operations} Milliarden Multiplikationen mit Addition je Megapixel.</translation>
    </message>
    <message>
        <source>In one piece, {side} × {side} pixels fit into the memory that is free now; larger pictures go in tiles.</source>
        <translation>In einem Stück passen {side} × {side} Pixel in den jetzt freien Speicher; größere Bilder werden in Kacheln verarbeitet.</translation>
    </message>
    <message>
        <source>Measured here: {speed}.</source>
        <translation>Hier gemessen: {speed}.</translation>
    </message>
    <message>
        <source>Its speed here is known once it has restored a picture.</source>
        <translation>Wie schnell es hier ist, zeigt sich nach dem ersten restaurierten Bild.</translation>
    </message>
    <message>
        <source>They lie close together</source>
        <translation>Sie liegen dicht beieinander</translation>
    </message>
    <message>
        <source>They are somewhat spread</source>
        <translation>Sie sind etwas verstreut</translation>
    </message>
    <message>
        <source>They are spread widely</source>
        <translation>Sie sind weit verstreut</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Modell wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>AnalysisFiles</name>
    <message>
        <source>Sheet of maps with legends</source>
        <translation>Blatt mit Karten und Legenden</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Numbers for NumPy</source>
        <translation>Zahlen für NumPy</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
</context>
<context>
    <name>AnalysisSession</name>
    <message>
        <source>Stopped. What was found before is still there.</source>
        <translation>Angehalten. Was vorher gefunden wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>From the next restoration on, tiles of “{name}” overlap by {overlap} px.</source>
        <translation>Ab der nächsten Restaurierung überlappen sich die Kacheln von „{name}“ um {overlap} px.</translation>
    </message>
</context>
<context>
    <name>AnalysisTools</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the maps and the numbers to a file</source>
        <translation>Karten und Zahlen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Keep this answer in the list at the left, or not</source>
        <translation>Diese Antwort links in der Liste behalten oder nicht</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <source>Picture; arrow keys move the place that is asked about</source>
        <translation>Bild; Pfeiltasten verschieben die Stelle, nach der gefragt wird</translation>
    </message>
</context>
<context>
    <name>AnswerSection</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Let its tiles overlap by {overlap} px</source>
        <translation>Kacheln um {overlap} px überlappen lassen</translation>
    </message>
    <message>
        <source>It takes longer, and hardly changes a picture; it is remembered for this model</source>
        <translation>Es dauert länger und ändert ein Bild kaum; es wird für dieses Modell gemerkt</translation>
    </message>
    <message>
        <source>From the next restoration on; it is remembered for this model on this computer</source>
        <translation>Ab der nächsten Restaurierung; wird auf diesem Computer für dieses Modell gemerkt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Of the part</source>
        <translation>Vom Ausschnitt</translation>
    </message>
    <message>
        <source>more than the part</source>
        <translation>mehr als der Ausschnitt</translation>
    </message>
</context>
<context>
    <name>AspectBar</name>
    <message>
        <source>What is asked</source>
        <translation>Wonach gefragt wird</translation>
    </message>
</context>
<context>
    <name>AveragingRows</name>
    <message>
        <source>Pictures that are looked at</source>
        <translation>Welche Bilder betrachtet werden</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>The place in this picture alone</source>
        <translation>Nur die Stelle in diesem Bild</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>The mean over the pictures of a folder, at the same place of each</source>
        <translation>Das Mittel über die Bilder eines Ordners, an derselben Stelle jedes Bildes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose another folder of pictures</source>
        <translation>Einen anderen Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>At most so many pictures of the folder</source>
        <translation>Höchstens so viele Bilder des Ordners</translation>
    </message>
    <message>
        <source>The first of them by name; those smaller than the part are left out</source>
        <translation>Die ersten nach Namen; kleinere als der Ausschnitt werden weggelassen</translation>
    </message>
    <message>
        <source>Noise that is added first</source>
        <translation>Rauschen, das vorher hinzukommt</translation>
    </message>
    <message>
        <source>In levels of an 8-bit file (σ): 5 is hardly seen, 25 looks like a phone at night, 50 is extreme</source>
        <translation>In Stufen einer 8-Bit-Datei (σ): 5 ist kaum zu sehen, 25 sieht aus wie ein Telefon bei Nacht, 50 ist extrem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>Rauschen</translation>
    </message>
</context>
<context>
    <name>BalanceSection</name>
    <message>
        <source>Brightness and colour</source>
        <translation>Helligkeit und Farbe</translation>
    </message>
    <message>
        <source>How much of each change counts</source>
        <translation>Wie viel von jeder Änderung zählt</translation>
    </message>
    <message>
        <source>All of both</source>
        <translation>Beides ganz</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>How much of what the restoration did to brightness counts (luma).</source>
        <translation>Wie viel davon zählt, was die Restaurierung an der Helligkeit tat (Luma).</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How much of what it did to colour counts, colour noise above all (chroma).</source>
        <translation>Wie viel davon zählt, was sie an der Farbe tat, vor allem am Farbrauschen (Chroma).</translation>
    </message>
</context>
<context>
    <name>BlinkControl</name>
    <message>
        <source>Seconds for each version</source>
        <translation>Sekunden für jede Version</translation>
    </message>
    <message>
        <source>How long each version stays</source>
        <translation>Wie lange jede Version stehen bleibt</translation>
    </message>
    <message>
        <source>Little motion is asked for: each press of B shows the other version.</source>
        <translation>Wenig Bewegung ist gewünscht: Jeder Druck auf B zeigt die andere Version.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ClipboardPictures</name>
    <message>
        <source>the disk is full or may not be written</source>
        <translation>der Datenträger ist voll oder schreibgeschützt</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept in {folder}: {reason}.</source>
        <translation>Das eingefügte Bild lässt sich nicht in {folder} aufbewahren: {reason}.</translation>
    </message>
    <message>
        <source>Make room on the disk, or save the picture in the program it came from and open that file.</source>
        <translation>Platz auf dem Datenträger schaffen, oder das Bild im Ursprungsprogramm speichern und jene Datei öffnen.</translation>
    </message>
</context>
<context>
    <name>ClipboardVerbs</name>
    <message>
        <source>There is no picture to copy.</source>
        <translation>Es gibt kein Bild zum Kopieren.</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation>Bild wird aufbewahrt</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Copied, {width} × {height}.</source>
        <translation>Kopiert, {width} × {height}.</translation>
    </message>
</context>
<context>
    <name>ComparedPictures</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Noch gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>One of the two is larger, so there is no difference pixel by pixel.</source>
        <translation>Eines der beiden ist größer, darum gibt es keine Differenz Pixel für Pixel.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> Weights tell nothing of {name}: {value}, the published default, is assumed.</source>
        <translation> Zu {name} sagen die Gewichte nichts: angenommen wird {value}, die veröffentlichte Vorgabe.</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> und mehr</translation>
    </message>
    <message>
        <source> and turned by {motion_degrees}°</source>
        <translation> und um {motion_degrees}° gedreht</translation>
    </message>
    <message>
        <source> and {said} more</source>
        <translation> und {said} weitere</translation>
    </message>
    <message>
        <source>({width} × {height} and {after_width} × {after_height} pixels)</source>
        <translation>({width} × {height} und {after_width} × {after_height} Pixel)</translation>
    </message>
    <message>
        <source>, or remove the other with “silvermend models remove {model_name}”</source>
        <translation>, oder das andere mit „silvermend models remove {model_name}“ entfernen</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>16-bit float</source>
        <translation>16 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>64-bit float</source>
        <translation>64 Bit Gleitkomma</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>90 to 98 suits photographs.</source>
        <translation>90 bis 98 eignen sich für Fotos.</translation>
    </message>
    <message>
        <source>; its weights lie under “{checkpoint_place}”</source>
        <translation>; seine Gewichte liegen unter „{checkpoint_place}“</translation>
    </message>
    <message>
        <source>; the last sound state is kept</source>
        <translation>; der letzte gute Stand ist gesichert</translation>
    </message>
    <message>
        <source>A batch of {smallest} cannot be shared by {processes} processes.</source>
        <translation>Ein Stapel von {smallest} lässt sich nicht auf {processes} Prozesse verteilen.</translation>
    </message>
    <message>
        <source>A mask is too small or too large.</source>
        <translation>Eine Maske ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>A mask is turned by an angle that cannot be.</source>
        <translation>Eine Maske ist um einen unmöglichen Winkel gedreht.</translation>
    </message>
    <message>
        <source>A mask lies too far outside the picture.</source>
        <translation>Eine Maske liegt zu weit außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to {longest_title} letters, this one has {wanted}.</source>
        <translation>Der Name eines Modells hat 1 bis {longest_title} Zeichen, dieser hat {wanted}.</translation>
    </message>
    <message>
        <source>A network enlarges by one scale only: keep the pairs of one.</source>
        <translation>Ein Netz vergrößert nur um einen Faktor: die Paare eines Faktors behalten.</translation>
    </message>
    <message>
        <source>A newer Silvermend may know it.</source>
        <translation>Ein neueres Silvermend kennt es vielleicht.</translation>
    </message>
    <message>
        <source>A patch of {side} × {side} pixels at row {top}, column {left} does not lie within the result, which has {width} × {height} pixels.</source>
        <translation>Ein Feld von {side} × {side} Pixeln bei Zeile {top}, Spalte {left} liegt nicht ganz im Ergebnis, das {width} × {height} Pixel hat.</translation>
    </message>
    <message>
        <source>A path needs at least one step, and one from blurred a sigma above 0.</source>
        <translation>Ein Weg braucht mindestens einen Schritt, und einer vom weichgezeichneten Bild aus ein Sigma über 0.</translation>
    </message>
    <message>
        <source>A precision of “{precision}” is not possible.</source>
        <translation>Eine Genauigkeit „{precision}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A run named “{recipe_name}” is going on in “{recipe_output}”.</source>
        <translation>Ein Lauf namens „{recipe_name}“ ist in „{recipe_output}“ schon im Gang.</translation>
    </message>
    <message>
        <source>A scan of {positions} positions is no smaller copy of {width} × {height} pixels.</source>
        <translation>Eine Abtastung von {positions} Positionen ist keine verkleinerte Fassung von {width} × {height} Pixeln.</translation>
    </message>
    <message>
        <source>A second, longer XMP packet is not kept.</source>
        <translation>Ein zweites, längeres XMP-Paket bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>A tile of {tile} pixels shows a network too little.</source>
        <translation>Eine Kachel von {tile} Pixeln zeigt einem Netz zu wenig.</translation>
    </message>
    <message>
        <source>Add it as a checkpoint.</source>
        <translation>Als Checkpoint hinzufügen.</translation>
    </message>
    <message>
        <source>Add pairs of another scene, or set held_out = 0 and judge with your own eyes.</source>
        <translation>Paare einer anderen Szene hinzufügen, oder held_out = 0 setzen und mit eigenen Augen urteilen.</translation>
    </message>
    <message>
        <source>Add pairs, or lower held_out.</source>
        <translation>Paare hinzufügen oder held_out senken.</translation>
    </message>
    <message>
        <source>Add pictures, or lower held_out.</source>
        <translation>Bilder hinzufügen oder held_out senken.</translation>
    </message>
    <message>
        <source>Adding {path_name}</source>
        <translation>{path_name} wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adobe RGB (1998)</source>
        <translation>Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>Aligning {found_pair_name}.</source>
        <translation>{found_pair_name} wird ausgerichtet.</translation>
    </message>
    <message>
        <source>Aligning {one_pair_name}.</source>
        <translation>{one_pair_name} wird ausgerichtet.</translation>
    </message>
    <message>
        <source>Aligning {row_name}.</source>
        <translation>{row_name} wird ausgerichtet.</translation>
    </message>
    <message>
        <source>All pairs show one scene, so none can be kept unseen to prove that the model became better.</source>
        <translation>Alle Paare zeigen eine Szene, darum kann keines ungesehen bleiben und beweisen, dass das Modell besser wurde.</translation>
    </message>
    <message>
        <source>All usable pairs show one scene</source>
        <translation>Alle brauchbaren Paare zeigen eine Szene</translation>
    </message>
    <message>
        <source>And {rest} more like these.</source>
        <translation>Und {rest} weitere dieser Art.</translation>
    </message>
    <message>
        <source>Another GPU; choose it by its name.</source>
        <translation>Eine weitere GPU; sie lässt sich mit Namen wählen.</translation>
    </message>
    <message>
        <source>Ask its author for a safetensors file.</source>
        <translation>Den Urheber um eine safetensors-Datei bitten.</translation>
    </message>
    <message>
        <source>Ask its author for the weights, best as safetensors.</source>
        <translation>Den Urheber um die Gewichte bitten, am besten als safetensors.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to, or copy it elsewhere.</source>
        <translation>Den Besitzer um das Recht bitten, oder die Datei anderswohin kopieren.</translation>
    </message>
    <message>
        <source>Asking the network</source>
        <translation>Das Netz wird befragt</translation>
    </message>
    <message>
        <source>Better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>Besser bei {count} von {total} ungesehenen Bildern, {gain}.</translation>
    </message>
    <message>
        <source>Both pictures are the same, pixel by pixel; there is nothing to learn.</source>
        <translation>Beide Bilder sind Pixel für Pixel gleich; es gibt nichts zu lernen.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>Change them in the recipe.</source>
        <translation>Im Rezept ändern.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Check its rights and the space on the disk.</source>
        <translation>Die Rechte und den Platz auf dem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Check the disk or the connection.</source>
        <translation>Den Datenträger oder die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check your rights to it and the space on the disk.</source>
        <translation>Die eigenen Rechte daran und den Platz auf dem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Check your rights to it.</source>
        <translation>Die eigenen Rechte daran prüfen.</translation>
    </message>
    <message>
        <source>Checking {pair_name}.</source>
        <translation>{pair_name} wird geprüft.</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>0 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose 0 to 100 %.</source>
        <translation>0 bis 100 % wählen.</translation>
    </message>
    <message>
        <source>Choose 64 or more.</source>
        <translation>64 oder mehr wählen.</translation>
    </message>
    <message>
        <source>Choose a .safetensors, .pth, .pt or .ckpt file.</source>
        <translation>Eine Datei mit der Endung .safetensors, .pth, .pt oder .ckpt wählen.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF or camera RAW file.</source>
        <translation>Eine Datei in JPEG, PNG, TIFF, WebP, JPEG XL, HEIC, AVIF oder Kamera-RAW wählen.</translation>
    </message>
    <message>
        <source>Choose a checkpoint of a restoration network.</source>
        <translation>Den Checkpoint eines Restaurierungsnetzes wählen.</translation>
    </message>
    <message>
        <source>Choose a folder that holds some.</source>
        <translation>Einen Ordner wählen, der welche enthält.</translation>
    </message>
    <message>
        <source>Choose a model for colour or gray pictures.</source>
        <translation>Ein Modell für Farb- oder Graubilder wählen.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {list}.</source>
        <translation>Einen Namen wählen, der auf {list} endet.</translation>
    </message>
    <message>
        <source>Choose a network for colour pictures.</source>
        <translation>Ein Netz für Farbbilder wählen.</translation>
    </message>
    <message>
        <source>Choose a network that does.</source>
        <translation>Ein Netz wählen, das es tut.</translation>
    </message>
    <message>
        <source>Choose a network that restores.</source>
        <translation>Ein Netz wählen, das restauriert.</translation>
    </message>
    <message>
        <source>Choose a network, pictures, or a degradation of the same scale.</source>
        <translation>Netz, Bilder oder Verschlechterung mit demselben Faktor wählen.</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is overwritten.</source>
        <translation>Einen neuen Ordner wählen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Choose a restoring network&apos;s file.</source>
        <translation>Die Datei eines restaurierenden Netzes wählen.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>Choose a size that the network can halve, a multiple of 64.</source>
        <translation>Eine Größe wählen, die das Netz halbieren kann, ein Vielfaches von 64.</translation>
    </message>
    <message>
        <source>Choose a smaller part.</source>
        <translation>Einen kleineren Ausschnitt wählen.</translation>
    </message>
    <message>
        <source>Choose a smaller tile.</source>
        <translation>Eine kleinere Kachel wählen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder in the recipe.</source>
        <translation>Im Rezept einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Einen anderen Ordner oder Datenträger wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another list or other folders.</source>
        <translation>Eine andere Liste oder andere Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another model, or the processor as device.</source>
        <translation>Ein anderes Modell wählen, oder den Prozessor als Gerät.</translation>
    </message>
    <message>
        <source>Choose another name, or allow it to be replaced.</source>
        <translation>Einen anderen Namen wählen, oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <translation>Einen anderen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>Choose another place, or a smaller patch.</source>
        <translation>Eine andere Stelle oder ein kleineres Feld wählen.</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Eine andere Größe wählen.</translation>
    </message>
    <message>
        <source>Choose auto or one of: {names}.</source>
        <translation>auto oder eines davon wählen: {names}.</translation>
    </message>
    <message>
        <source>Choose auto, float32 or bfloat16.</source>
        <translation>auto, float32 oder bfloat16 wählen.</translation>
    </message>
    <message>
        <source>Choose auto, {list}.</source>
        <translation>auto, {list} wählen.</translation>
    </message>
    <message>
        <source>Choose one from 1 to {scans}.</source>
        <translation>Eine von 1 bis {scans} wählen.</translation>
    </message>
    <message>
        <source>Choose other pictures, or a smaller part of them.</source>
        <translation>Andere Bilder oder einen kleineren Ausschnitt wählen.</translation>
    </message>
    <message>
        <source>Choose other pictures, or lower the size of the recipe&apos;s stages.</source>
        <translation>Andere Bilder wählen, oder die Größe der Stufen im Rezept senken.</translation>
    </message>
    <message>
        <source>Choose other pictures; “silvermend pairs” says what is wrong with each.</source>
        <translation>Andere Bilder wählen; „silvermend pairs“ sagt, was an jedem nicht stimmt.</translation>
    </message>
    <message>
        <source>Choose the pictures inside it.</source>
        <translation>Die Bilder darin wählen.</translation>
    </message>
    <message>
        <source>Close other programs and save again.</source>
        <translation>Andere Programme schließen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Close other programs, or ask its author for a safetensors file.</source>
        <translation>Andere Programme schließen, oder den Urheber um eine safetensors-Datei bitten.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>Close other programs, or crop the picture first.</source>
        <translation>Andere Programme schließen oder das Bild vorher beschneiden.</translation>
    </message>
    <message>
        <source>Close other programs, or restore a part of the picture.</source>
        <translation>Andere Programme schließen oder einen Teil des Bildes restaurieren.</translation>
    </message>
    <message>
        <source>Compare pictures of equal size.</source>
        <translation>Bilder gleicher Größe vergleichen.</translation>
    </message>
    <message>
        <source>Comparing {path_name} with the models that are there</source>
        <translation>{path_name} wird mit den vorhandenen Modellen verglichen</translation>
    </message>
    <message>
        <source>Continue from it</source>
        <translation>Von dort fortsetzen</translation>
    </message>
    <message>
        <source>Continue from it with a lower rate, or clip the gradient more.</source>
        <translation>Von dort mit kleinerer Lernrate fortsetzen, oder den Gradienten stärker begrenzen.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Noch einmal von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] folders.</source>
        <translation>Den Namen im Rezept berichtigen, unter [data] folders.</translation>
    </message>
    <message>
        <source>Correct its name in the recipe, under [data] without.</source>
        <translation>Den Namen im Rezept berichtigen, unter [data] without.</translation>
    </message>
    <message>
        <source>Cost grows in a straight line with the pixels: count a smaller picture, or ask for growing sizes.</source>
        <translation>Die Kosten wachsen geradlinig mit den Pixeln: ein kleineres Bild zählen, oder nach wachsenden Größen fragen.</translation>
    </message>
    <message>
        <source>Counting {side} × {side} pixels.</source>
        <translation>{side} × {side} Pixel werden gezählt.</translation>
    </message>
    <message>
        <source>Delete the file itself if you want it gone.</source>
        <translation>Die Datei selbst löschen, wenn sie weg soll.</translation>
    </message>
    <message>
        <source>Develop it to a 16-bit TIFF in your camera&apos;s own program first.</source>
        <translation>Erst im Programm der Kamera zu einem 16-Bit-TIFF entwickeln.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei in Gebrauch</translation>
    </message>
    <message>
        <source>Did you mean {list}?</source>
        <translation>War {list} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {value}?</source>
        <translation>War {value} gemeint?</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Die Datei noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Even aligned, parts of the pictures lie {seen_residual} pixels apart: something moved between them, or they were taken from different places.</source>
        <translation>Selbst ausgerichtet liegen Teile der Bilder {seen_residual} Pixel auseinander: Dazwischen hat sich etwas bewegt, oder sie wurden von verschiedenen Orten aufgenommen.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Finding the best tile size for this computer (once) …</source>
        <translation>Die beste Kachelgröße für diesen Computer wird gesucht (einmalig) …</translation>
    </message>
    <message>
        <source>Following path {done} of {heads}</source>
        <translation>Weg {done} von {heads} wird verfolgt</translation>
    </message>
    <message>
        <source>Free some space or choose another output folder, then continue from the last saved state.</source>
        <translation>Platz schaffen oder einen anderen Ausgabeordner wählen, dann vom letzten gesicherten Stand fortsetzen.</translation>
    </message>
    <message>
        <source>Free some space or choose another place; the state of the run is kept.</source>
        <translation>Platz schaffen oder einen anderen Ort wählen; der Stand des Laufs bleibt.</translation>
    </message>
    <message>
        <source>Free some space, choose another output folder, or lower keep_best.</source>
        <translation>Platz schaffen, einen anderen Ausgabeordner wählen oder keep_best senken.</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>Get the original again, or save a copy from the program that made it.</source>
        <translation>Das Original noch einmal holen, oder aus dem Programm, das es gemacht hat, eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Give the picture a name of its own.</source>
        <translation>Dem Bild einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Give the run another name or output folder.</source>
        <translation>Dem Lauf einen anderen Namen oder Ausgabeordner geben.</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or drop two lists that name them line by line.</source>
        <translation>Den zwei Bildern eines Paares denselben Namen geben, oder zwei Listen ablegen, die sie Zeile für Zeile nennen.</translation>
    </message>
    <message>
        <source>Give the two pictures of a pair the same name, or name them line by line in two lists.</source>
        <translation>Den zwei Bildern eines Paares denselben Namen geben, oder sie in zwei Listen Zeile für Zeile nennen.</translation>
    </message>
    <message>
        <source>Gray, linear</source>
        <translation>Grau, linear</translation>
    </message>
    <message>
        <source>Hilbert&apos;s curve</source>
        <translation>Hilbert-Kurve</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>It shows almost the same as {twin_pair_name}; one of the two is enough.</source>
        <translation>Es zeigt fast dasselbe wie {twin_pair_name}; eines von beiden genügt.</translation>
    </message>
    <message>
        <source>Its HDR brightness ({curve}) cannot be kept: the same numbers are read and saved as sRGB.</source>
        <translation>Seine HDR-Helligkeit ({curve}) lässt sich nicht erhalten: Dieselben Zahlen werden als sRGB gelesen und gespeichert.</translation>
    </message>
    <message>
        <source>Its colour profile does not belong to such a picture and is not kept.</source>
        <translation>Sein Farbprofil gehört nicht zu einem solchen Bild und bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Its linear light was encoded with sRGB&apos;s curve.</source>
        <translation>Sein lineares Licht wurde mit der Kurve von sRGB kodiert.</translation>
    </message>
    <message>
        <source>Its presets are {list}.</source>
        <translation>Seine Voreinstellungen sind {list}.</translation>
    </message>
    <message>
        <source>Its samples of {plan_bits} bits were read as 8 bits.</source>
        <translation>Seine Werte von {plan_bits} Bit wurden als 8 Bit gelesen.</translation>
    </message>
    <message>
        <source>Its samples of {plan_finer} were read as 32-bit floats.</source>
        <translation>Seine Werte ({plan_finer}) wurden als 32-Bit-Gleitkomma gelesen.</translation>
    </message>
    <message>
        <source>Its weights may be damaged: choose another model.</source>
        <translation>Seine Gewichte sind vielleicht beschädigt: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>JPEG XL</source>
        <translation>JPEG XL</translation>
    </message>
    <message>
        <source>JPEG XL cannot hold these floats, some of which are below 0.</source>
        <translation>JPEG XL kann diese Gleitkommawerte nicht aufnehmen, von denen manche unter 0 liegen.</translation>
    </message>
    <message>
        <source>Judging {name}.</source>
        <translation>{name} wird beurteilt.</translation>
    </message>
    <message>
        <source>Keep only the pictures of one burst under one name.</source>
        <translation>Unter einem Namen nur die Bilder einer Serie lassen.</translation>
    </message>
    <message>
        <source>Leave architecture and config out of [network]: they are the model&apos;s.</source>
        <translation>architecture und config aus [network] weglassen: Sie gehören dem Modell.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>Leave some out, or cut the pictures to parts of them.</source>
        <translation>Einige weglassen, oder Teile der Bilder ausschneiden.</translation>
    </message>
    <message>
        <source>Let it end in {ending}.</source>
        <translation>Auf {ending} enden lassen.</translation>
    </message>
    <message>
        <source>Let one of them start from another model.</source>
        <translation>Eines von ihnen mit einem anderen Modell beginnen lassen.</translation>
    </message>
    <message>
        <source>Look at parts of equal size.</source>
        <translation>Teile gleicher Größe betrachten.</translation>
    </message>
    <message>
        <source>Look {number} of {eight}</source>
        <translation>Durchgang {number} von {eight}</translation>
    </message>
    <message>
        <source>Looking at picture {number} of {pictures}</source>
        <translation>Bild {number} von {pictures} wird betrachtet</translation>
    </message>
    <message>
        <source>Looking at the whole picture …</source>
        <translation>Das ganze Bild wird betrachtet …</translation>
    </message>
    <message>
        <source>Looking at {path_name}.</source>
        <translation>{path_name} wird betrachtet.</translation>
    </message>
    <message>
        <source>Lower the size of the stages, or leave small pictures out.</source>
        <translation>Die Größe der Stufen senken, oder kleine Bilder weglassen.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Ihn anlegen, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Make the stages&apos; patches smaller, or set checkpointing = true.</source>
        <translation>Die Felder der Stufen verkleinern, oder checkpointing = true setzen.</translation>
    </message>
    <message>
        <source>Memory is short: starting again with tiles of {side} pixels.</source>
        <translation>Der Speicher ist knapp: Neubeginn mit Kacheln von {side} Pixeln.</translation>
    </message>
    <message>
        <source>Models of your own can be removed.</source>
        <translation>Eigene Modelle lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Most after pictures are noisier than their before pictures; were the two swapped?</source>
        <translation>Die meisten Nachher-Bilder rauschen stärker als ihre Vorher-Bilder; wurden die zwei vertauscht?</translation>
    </message>
    <message>
        <source>Name a row and a column, or {list}.</source>
        <translation>Zeile und Spalte nennen, oder {list}.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Mindestens eines nennen.</translation>
    </message>
    <message>
        <source>Name the folder of clean pictures too.</source>
        <translation>Auch den Ordner der sauberen Bilder nennen.</translation>
    </message>
    <message>
        <source>Name two folders, or put the pictures of each burst into a folder of their own.</source>
        <translation>Zwei Ordner nennen, oder die Bilder jeder Serie in einen eigenen Ordner legen.</translation>
    </message>
    <message>
        <source>Networks go by the names of “silvermend networks”.</source>
        <translation>Netze heißen wie unter „silvermend networks“.</translation>
    </message>
    <message>
        <source>No clear difference: better on {count} of {total} unseen pictures, {gain}.</source>
        <translation>Kein klarer Unterschied: besser bei {count} von {total} ungesehenen Bildern, {gain}.</translation>
    </message>
    <message>
        <source>No picture has a counterpart.</source>
        <translation>Kein Bild hat ein Gegenstück.</translation>
    </message>
    <message>
        <source>No picture here is {side} × {side} pixels large.</source>
        <translation>Kein Bild hier ist {side} × {side} Pixel groß.</translation>
    </message>
    <message>
        <source>No picture in {value} has a counterpart.</source>
        <translation>Kein Bild in {value} hat ein Gegenstück.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No supported GPU was found.</source>
        <translation>Es wurde keine unterstützte GPU gefunden.</translation>
    </message>
    <message>
        <source>Noise of {sigma} levels is no noise.</source>
        <translation>Rauschen von {sigma} Stufen ist kein Rauschen.</translation>
    </message>
    <message>
        <source>None of the pairs can be learnt from. {list}</source>
        <translation>Aus keinem der Paare lässt sich lernen. {list}</translation>
    </message>
    <message>
        <source>None of the pictures can be learnt from. {list}</source>
        <translation>Aus keinem der Bilder lässt sich lernen. {list}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Not even one patch of {size} pixels fits into memory.</source>
        <translation>Nicht einmal ein Feld von {size} Pixeln passt in den Speicher.</translation>
    </message>
    <message>
        <source>One picture is upright and the other lies on its side {sizes}; turn one of them.</source>
        <translation>Ein Bild steht hochkant und das andere quer {sizes}; eines davon drehen.</translation>
    </message>
    <message>
        <source>One unseen picture changed by {mean_gain} dB, which is too few to tell.</source>
        <translation>Ein ungesehenes Bild änderte sich um {mean_gain} dB; das ist zu wenig für ein Urteil.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, mend them there, and save it again.</source>
        <translation>In dem Programm öffnen, das es gemacht hat, sie dort beheben und neu speichern.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Own primaries, {curve}</source>
        <translation>Eigene Primärfarben, {curve}</translation>
    </message>
    <message>
        <source>Parts lie {found_residual} pixels apart even when aligned: leaves, water or lenses do that.</source>
        <translation>Teile liegen selbst ausgerichtet {found_residual} Pixel auseinander: Laub, Wasser oder Objektive tun das.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Put it back, or choose another model.</source>
        <translation>Zurücklegen, oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Put the same pictures and the same held_out back, or start anew under another name.</source>
        <translation>Dieselben Bilder und dasselbe held_out wieder einsetzen, oder unter anderem Namen neu beginnen.</translation>
    </message>
    <message>
        <source>Quality goes from 1 to 100, not {quality}.</source>
        <translation>Die Qualität geht von 1 bis 100, nicht {quality}.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Reading {path_name}</source>
        <translation>{path_name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {path_name}.</source>
        <translation>{path_name} wird gelesen.</translation>
    </message>
    <message>
        <source>Rec. 2020 with sRGB&apos;s curve</source>
        <translation>Rec. 2020 mit der Kurve von sRGB</translation>
    </message>
    <message>
        <source>Rename the file and add it again</source>
        <translation>Die Datei umbenennen und noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Rename the file or the folder.</source>
        <translation>Die Datei oder den Ordner umbenennen.</translation>
    </message>
    <message>
        <source>Restoring {number} of {count}</source>
        <translation>Kachel {number} von {count} wird restauriert</translation>
    </message>
    <message>
        <source>Resume with the recipe that it was saved with, or start anew under another name.</source>
        <translation>Mit dem Rezept fortsetzen, mit dem er gesichert wurde, oder unter anderem Namen neu beginnen.</translation>
    </message>
    <message>
        <source>Row {value}, column {value_2} lies outside the picture, which has {width} × {height} pixels.</source>
        <translation>Zeile {value}, Spalte {value_2} liegt außerhalb des Bildes, das {width} × {height} Pixel hat.</translation>
    </message>
    <message>
        <source>Rows go from 0 to {height}, columns from 0 to {width}.</source>
        <translation>Zeilen gehen von 0 bis {height}, Spalten von 0 bis {width}.</translation>
    </message>
    <message>
        <source>Running the network</source>
        <translation>Das Netz rechnet</translation>
    </message>
    <message>
        <source>Save it as TIFF or PNG.</source>
        <translation>Als TIFF oder PNG speichern.</translation>
    </message>
    <message>
        <source>Save it as TIFF.</source>
        <translation>Als TIFF speichern.</translation>
    </message>
    <message>
        <source>Save it as a 16-bit TIFF with LZW or without compression from the program that made it.</source>
        <translation>In dem Programm, das es gemacht hat, als 16-Bit-TIFF mit LZW oder ohne Kompression speichern.</translation>
    </message>
    <message>
        <source>Save it with 32-bit samples from the program that made it.</source>
        <translation>In dem Programm, das es gemacht hat, mit 32-Bit-Werten speichern.</translation>
    </message>
    <message>
        <source>Save it with LZW or without compression from the program that made it.</source>
        <translation>In dem Programm, das es gemacht hat, mit LZW oder ohne Kompression speichern.</translation>
    </message>
    <message>
        <source>Save the picture to a file first.</source>
        <translation>Das Bild erst in eine Datei speichern.</translation>
    </message>
    <message>
        <source>Sizes, tile and scale start at 1 and the overlap at 0.</source>
        <translation>Größen, Kachel und Faktor beginnen bei 1 und die Überlappung bei 0.</translation>
    </message>
    <message>
        <source>Slower than the GPU, and always there.</source>
        <translation>Langsamer als die GPU und immer vorhanden.</translation>
    </message>
    <message>
        <source>Some after pictures are {value} times as large as their before pictures, others {value_2} times.</source>
        <translation>Manche Nachher-Bilder sind {value}-mal so groß wie ihre Vorher-Bilder, andere {value_2}-mal.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal beginnen</translation>
    </message>
    <message>
        <source>Start again with a lower rate, or clip the gradient more.</source>
        <translation>Noch einmal mit kleinerer Lernrate beginnen, oder den Gradienten stärker begrenzen.</translation>
    </message>
    <message>
        <source>Start fewer, or enlarge the batches of the recipe&apos;s stages.</source>
        <translation>Weniger starten, oder die Stapel der Stufen im Rezept vergrößern.</translation>
    </message>
    <message>
        <source>Start from a model for colour pictures.</source>
        <translation>Von einem Modell für Farbbilder ausgehen.</translation>
    </message>
    <message>
        <source>Start the run without resuming.</source>
        <translation>Den Lauf neu beginnen, ohne fortzusetzen.</translation>
    </message>
    <message>
        <source>Step {step} of {question_steps}</source>
        <translation>Schritt {step} von {question_steps}</translation>
    </message>
    <message>
        <source>Take it away, or put the depth of that picture there.</source>
        <translation>Sie wegnehmen oder die Tiefe dieses Bildes dorthin legen.</translation>
    </message>
    <message>
        <source>The EXIF block is damaged and is not kept.</source>
        <translation>Der EXIF-Block ist beschädigt und bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>The GPU has too little memory.</source>
        <translation>Die GPU hat zu wenig Speicher.</translation>
    </message>
    <message>
        <source>The after picture is shifted by {motion_shift} pixels{turn}; aligning mends that.</source>
        <translation>Das Nachher-Bild ist um {motion_shift} Pixel verschoben{turn}; Ausrichten behebt das.</translation>
    </message>
    <message>
        <source>The after picture is the noisier one; were the two folders swapped?</source>
        <translation>Das Nachher-Bild rauscht stärker; wurden die zwei Ordner vertauscht?</translation>
    </message>
    <message>
        <source>The after picture is {ratio} times as large {sizes}; a network needs 1, 2, 3 or 4 times exactly.</source>
        <translation>Das Nachher-Bild ist {ratio}-mal so groß {sizes}; ein Netz braucht genau 1-, 2-, 3- oder 4-mal.</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_MISSING_value}</source>
        <translation>Die automatische Wahl. {cause_MISSING_value}</translation>
    </message>
    <message>
        <source>The automatic choice. {cause_value}</source>
        <translation>Die automatische Wahl. {cause_value}</translation>
    </message>
    <message>
        <source>The automatic choice: a GPU.</source>
        <translation>Die automatische Wahl: eine GPU.</translation>
    </message>
    <message>
        <source>The before picture has only {width} × {height} pixels; {smallest_side} a side is the least.</source>
        <translation>Das Vorher-Bild hat nur {width} × {height} Pixel; {smallest_side} je Seite sind das Mindeste.</translation>
    </message>
    <message>
        <source>The before picture is the larger one {sizes}; were the two folders swapped?</source>
        <translation>Das Vorher-Bild ist das größere {sizes}; wurden die zwei Ordner vertauscht?</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV brighter; a network would learn that too.</source>
        <translation>Das Vorher-Bild ist {colour_stops} EV heller; ein Netz würde auch das lernen.</translation>
    </message>
    <message>
        <source>The before picture is {colour_stops} EV darker; a network would learn that too.</source>
        <translation>Das Vorher-Bild ist {colour_stops} EV dunkler; ein Netz würde auch das lernen.</translation>
    </message>
    <message>
        <source>The chunk that describes its colours (cHRM) makes no sense; they are read and saved as sRGB.</source>
        <translation>Der Block, der seine Farben beschreibt (cHRM), ergibt keinen Sinn; sie werden als sRGB gelesen und gespeichert.</translation>
    </message>
    <message>
        <source>The clean pictures are {source_scale} times as large, so stage sizes must be multiples of that.</source>
        <translation>Die sauberen Bilder sind {source_scale}-mal so groß, darum müssen die Größen der Stufen Vielfache davon sein.</translation>
    </message>
    <message>
        <source>The device that was chosen is not there.</source>
        <translation>Das gewählte Gerät ist nicht da.</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full, the picture was not saved.</source>
        <translation>Der Datenträger von „{path}“ ist voll, das Bild wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file holds further channels beside its colours; they are not kept.</source>
        <translation>Die Datei enthält neben den Farben weitere Kanäle; sie bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>The file holds further pictures, such as a gain map or a preview; only the first is kept.</source>
        <translation>Die Datei enthält weitere Bilder, etwa eine Gain-Map oder eine Vorschau; nur das erste bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file holds several pictures; only the first is kept.</source>
        <translation>Die Datei enthält mehrere Bilder; nur das erste bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file is an animation; only its first picture is kept.</source>
        <translation>Die Datei ist eine Animation; nur ihr erstes Bild bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file is damaged; parts of the picture may be spoilt.</source>
        <translation>Die Datei ist beschädigt; Teile des Bildes können verdorben sein.</translation>
    </message>
    <message>
        <source>The file of the model “{found_title}” is gone: {found_path}.</source>
        <translation>Die Datei des Modells „{found_title}“ ist weg: {found_path}.</translation>
    </message>
    <message>
        <source>The file&apos;s comment is not kept.</source>
        <translation>Der Kommentar der Datei bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>The file&apos;s text entries ({shown}) are not kept.</source>
        <translation>Die Texteinträge der Datei ({shown}) bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>The finished model would replace {start}, from which the run starts.</source>
        <translation>Das fertige Modell würde {start} ersetzen, von dem der Lauf ausgeht.</translation>
    </message>
    <message>
        <source>The folder {folder} holds no pictures.</source>
        <translation>Der Ordner {folder} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read: {error_strerror}.</source>
        <translation>Der Ordner „{folder}“ lässt sich nicht lesen: {error_strerror}.</translation>
    </message>
    <message>
        <source>The folders hold {paths} pictures, and {count} of them should be held out: none is left.</source>
        <translation>Die Ordner enthalten {paths} Bilder, und {count} davon sollen ungesehen bleiben: Es bleibt keines übrig.</translation>
    </message>
    <message>
        <source>The header of {file_path_name} and its weights contradict each other. {fit_sentence}</source>
        <translation>Der Kopf von {file_path_name} und seine Gewichte widersprechen sich. {fit_sentence}</translation>
    </message>
    <message>
        <source>The header of {file_path_name} is damaged.</source>
        <translation>Der Kopf von {file_path_name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The header of {path_name} is damaged.</source>
        <translation>Der Kopf von {path_name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The largest square that fits is {side} × {side} pixels.</source>
        <translation>Das größte Quadrat, das passt, hat {side} × {side} Pixel.</translation>
    </message>
    <message>
        <source>The list {path} cannot be read.</source>
        <translation>Die Liste {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The metadata of this kind of RAW file cannot be read and are not kept.</source>
        <translation>Die Metadaten dieser Art von RAW-Datei lassen sich nicht lesen und bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>The model cannot be written into {target_parent}: {value}.</source>
        <translation>Das Modell lässt sich nicht nach {target_parent} schreiben: {value}.</translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {error_strerror}.</source>
        <translation>Das Modell ließ sich nicht nach {path} schreiben: {error_strerror}.</translation>
    </message>
    <message>
        <source>The model gave values that are not numbers, so nothing was kept.</source>
        <translation>Das Modell lieferte Werte, die keine Zahlen sind; darum wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The model {plan_start} has other options than the recipe&apos;s network.</source>
        <translation>Das Modell {plan_start} hat andere Optionen als das Netz des Rezepts.</translation>
    </message>
    <message>
        <source>The model {plan_start} is for pictures of {start_channels} channels, and training is in colour.</source>
        <translation>Das Modell {plan_start} ist für Bilder mit {start_channels} Kanälen, und trainiert wird in Farbe.</translation>
    </message>
    <message>
        <source>The model {plan_start} is made of {start_architecture}, and the recipe says {plan_architecture}.</source>
        <translation>Das Modell {plan_start} besteht aus {start_architecture}, und das Rezept sagt {plan_architecture}.</translation>
    </message>
    <message>
        <source>The models are {value}.</source>
        <translation>Die Modelle sind {value}.</translation>
    </message>
    <message>
        <source>The name or folder of “{shown}” holds bytes that are no letters.</source>
        <translation>Name oder Ordner von „{shown}“ enthalten Bytes, die keine Buchstaben sind.</translation>
    </message>
    <message>
        <source>The name “{path_name}” is too long.</source>
        <translation>Der Name „{path_name}“ ist zu lang.</translation>
    </message>
    <message>
        <source>The network is for pictures of {channels} channels, and training is in colour.</source>
        <translation>Das Netz ist für Bilder mit {channels} Kanälen, und trainiert wird in Farbe.</translation>
    </message>
    <message>
        <source>The network makes pictures {enlarges} times as large, and {scale}.</source>
        <translation>Das Netz macht Bilder {enlarges}-mal so groß, und {scale}.</translation>
    </message>
    <message>
        <source>The networks are {list}.</source>
        <translation>Die Netze sind {list}.</translation>
    </message>
    <message>
        <source>The new name cannot be written into {path}: {value}.</source>
        <translation>Der neue Name lässt sich nicht in {path} schreiben: {value}.</translation>
    </message>
    <message>
        <source>The pair of “{found_pair_name}” is not usable.</source>
        <translation>Das Paar „{found_pair_name}“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The pairs need {needed} GB of memory, and {free} GB are free.</source>
        <translation>Die Paare brauchen {needed} GB Speicher, und {free} GB sind frei.</translation>
    </message>
    <message>
        <source>The picture was converted from CIELAB to sRGB.</source>
        <translation>Das Bild wurde von CIELAB in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The picture was converted from CMYK to sRGB.</source>
        <translation>Das Bild wurde von CMYK in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>The pictures are not those that the saved state was trained on, or others of them are held out, so held-out ones may have been seen.</source>
        <translation>Die Bilder sind nicht die, mit denen der gesicherte Stand trainiert wurde, oder es bleiben andere davon ungesehen; ungesehene können also gesehen worden sein.</translation>
    </message>
    <message>
        <source>The pictures differ in size.</source>
        <translation>Die Bilder sind verschieden groß.</translation>
    </message>
    <message>
        <source>The pictures differ in size: {first_width} × {first_height} and {second_width} × {second_height} pixels.</source>
        <translation>Die Bilder sind verschieden groß: {first_width} × {first_height} und {second_width} × {second_height} Pixel.</translation>
    </message>
    <message>
        <source>The pictures differ in size: {value} × {value_2} and {value_3} × {value_4} pixels.</source>
        <translation>Die Bilder sind verschieden groß: {value} × {value_2} und {value_3} × {value_4} Pixel.</translation>
    </message>
    <message>
        <source>The pictures have different shapes {sizes}; one of them was cropped.</source>
        <translation>Die Bilder haben verschiedene Formen {sizes}; eines davon wurde beschnitten.</translation>
    </message>
    <message>
        <source>The pictures of “{found_pair_name}” have hardly anything in common.</source>
        <translation>Die Bilder von „{found_pair_name}“ haben kaum etwas gemeinsam.</translation>
    </message>
    <message>
        <source>The recipe cuts patches of {largest} pixels, but a picture is only {source_shortest} pixels on its short side.</source>
        <translation>Das Rezept schneidet Felder von {largest} Pixeln, aber ein Bild hat an der kurzen Seite nur {source_shortest} Pixel.</translation>
    </message>
    <message>
        <source>The recipes {before} and {file} start from each other.</source>
        <translation>Die Rezepte {before} und {file} beginnen jeweils mit dem Ergebnis des anderen.</translation>
    </message>
    <message>
        <source>The result of {tiles_width} × {tiles_height} pixels needs {needed} GB of memory, but {free} GB are free.</source>
        <translation>Das Ergebnis von {tiles_width} × {tiles_height} Pixeln braucht {needed} GB Speicher, aber {free} GB sind frei.</translation>
    </message>
    <message>
        <source>The run cannot keep its states in “{recipe_output}”: {why}.</source>
        <translation>Der Lauf kann seine Stände nicht in „{recipe_output}“ sichern: {why}.</translation>
    </message>
    <message>
        <source>The run needs {needed} MB in {folder}, and {free} MB are free.</source>
        <translation>Der Lauf braucht {needed} MB in {folder}, und {free} MB sind frei.</translation>
    </message>
    <message>
        <source>The saved state is of another network than the recipe&apos;s, or of one with other adapters.</source>
        <translation>Der gesicherte Stand gehört zu einem anderen Netz als dem des Rezepts, oder zu einem mit anderen Adaptern.</translation>
    </message>
    <message>
        <source>The state of the training run could not be written to {path}: {error}</source>
        <translation>Der Stand des Trainings ließ sich nicht nach {path} schreiben: {error}</translation>
    </message>
    <message>
        <source>The two pictures do not show the same; they are probably no pair.</source>
        <translation>Die zwei Bilder zeigen nicht dasselbe; sie sind wohl kein Paar.</translation>
    </message>
    <message>
        <source>The weights of {path_name} are broken: {key} holds values that are no numbers.</source>
        <translation>Die Gewichte von {path_name} sind defekt: {key} enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Their colour balance differs by {colour_tint} EV; a network would learn that too.</source>
        <translation>Die Farbbalance unterscheidet sich um {colour_tint} EV; ein Netz würde auch das lernen.</translation>
    </message>
    <message>
        <source>There are no pictures among what was dropped.</source>
        <translation>Unter dem Abgelegten sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no pictures in “{folder}”.</source>
        <translation>In „{folder}“ gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>There are {usable} usable pairs, and {count} of them should be held out: none is left.</source>
        <translation>Es gibt {usable} brauchbare Paare, und {count} davon sollen ungesehen bleiben: Es bleibt keines übrig.</translation>
    </message>
    <message>
        <source>There is a damaged file at {damaged}.</source>
        <translation>Unter {damaged} liegt eine beschädigte Datei.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and its driver is missing or too old.</source>
        <translation>Es gibt eine NVIDIA-GPU, und ihr Treiber fehlt oder ist zu alt.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, and this installation of torch has no CUDA to use it.</source>
        <translation>Es gibt eine NVIDIA-GPU, und dieses torch hat kein CUDA, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>A share of brightness</source>
        <translation>Ein Anteil der Helligkeit</translation>
    </message>
    <message>
        <source>A share of colour</source>
        <translation>Ein Anteil der Farbe</translation>
    </message>
    <message>
        <source>A share of detail</source>
        <translation>Ein Anteil der Details</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Eine Menge</translation>
    </message>
    <message>
        <source>An effect knows no “{name}”.</source>
        <translation>Eine Wirkung kennt kein „{name}“.</translation>
    </message>
    <message>
        <source>An ellipse has two radii.</source>
        <translation>Eine Ellipse hat zwei Radien.</translation>
    </message>
    <message>
        <source>Choose −360 to 360 degrees.</source>
        <translation>−360 bis 360 Grad wählen.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Copy its options into [network.config], where only EAMamba&apos;s blocks may be more; or choose another.</source>
        <translation>Übernehmen Sie seine Optionen in [network.config]; nur Blöcke von EAMamba dürfen es mehr sein. Oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Detail has {bands} sizes, not {detail}.</source>
        <translation>Details haben {bands} Größen, nicht {detail}.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation>Neu zeichnen.</translation>
    </message>
    <message>
        <source>Finding out how the picture was blurred …</source>
        <translation>Es wird gesucht, wie das Bild unscharf wurde …</translation>
    </message>
    <message>
        <source>Give it a radius from 0.05 % of the side up.</source>
        <translation>Einen Radius ab 0,05 % der Seite angeben.</translation>
    </message>
    <message>
        <source>Give one share for each.</source>
        <translation>Für jede einen Anteil angeben.</translation>
    </message>
    <message>
        <source>Haze is not certain here and was left alone; a model against haze alone takes it out.</source>
        <translation>Dunst ist hier nicht sicher und blieb unberührt; ein Modell nur gegen Dunst nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>It looks {least}{reach} pixels far; its tiles overlap by {overlap} pixels</source>
        <translation>Es schaut {least}{reach} Pixel weit; seine Kacheln überlappen sich um {overlap} Pixel</translation>
    </message>
    <message>
        <source>It was chosen by hand.</source>
        <translation>Von Hand gewählt.</translation>
    </message>
    <message>
        <source>Measuring how far {model_title} looks</source>
        <translation>Gemessen wird, wie weit {model_title} schaut</translation>
    </message>
    <message>
        <source>Measuring how far {subject_title} looks</source>
        <translation>Gemessen wird, wie weit {subject_title} schaut</translation>
    </message>
    <message>
        <source>Taking the blur back …</source>
        <translation>Die Unschärfe wird zurückgenommen …</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>There is another model called {model_name}.</source>
        <translation>Es gibt ein anderes Modell namens {model_name}.</translation>
    </message>
    <message>
        <source>There is no device called {name} on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Gerät namens {name}.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Die Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no folder “{path_parent}”.</source>
        <translation>Den Ordner „{path_parent}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model called {wanted} on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Modell namens {wanted}.</translation>
    </message>
    <message>
        <source>There is no model file at {path}.</source>
        <translation>Unter {path} gibt es keine Modelldatei.</translation>
    </message>
    <message>
        <source>There is no network called {name}.</source>
        <translation>Es gibt kein Netz namens {name}.</translation>
    </message>
    <message>
        <source>There is no picture to look at.</source>
        <translation>Es gibt kein Bild zum Betrachten.</translation>
    </message>
    <message>
        <source>There is no place called “{name}”.</source>
        <translation>Es gibt keine Stelle namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no precision {precision}.</source>
        <translation>Es gibt keine Genauigkeit {precision}.</translation>
    </message>
    <message>
        <source>There is no saved state {path}.</source>
        <translation>Einen gesicherten Stand {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for a tile of this size.</source>
        <translation>Für eine Kachel dieser Größe reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for “{path_name}”.</source>
        <translation>Für „{path_name}“ reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to ask {subject_title} what it looks at.</source>
        <translation>Der Speicher reicht nicht, um {subject_title} zu fragen, worauf es schaut.</translation>
    </message>
    <message>
        <source>There is not enough memory to restore this picture, even in tiles of {side} pixels.</source>
        <translation>Der Speicher reicht nicht, um dieses Bild zu restaurieren, selbst in Kacheln von {side} Pixeln.</translation>
    </message>
    <message>
        <source>There is not enough memory to take the blur of this picture back.</source>
        <translation>Der Speicher reicht nicht, um die Unschärfe dieses Bildes zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is not enough memory to write “{path_name}”.</source>
        <translation>Der Speicher reicht nicht, um „{path_name}“ zu schreiben.</translation>
    </message>
    <message>
        <source>There is only one usable pair</source>
        <translation>Es gibt nur ein brauchbares Paar</translation>
    </message>
    <message>
        <source>There is too little detail to tell whether the pictures lie on each other.</source>
        <translation>Es gibt zu wenige Details, um zu sagen, ob die Bilder aufeinanderliegen.</translation>
    </message>
    <message>
        <source>There may be no haze here: if it is too dark now, lower the strength.</source>
        <translation>Vielleicht ist hier kein Dunst: wenn es jetzt zu dunkel ist, die Stärke verringern.</translation>
    </message>
    <message>
        <source>This is no description of an effect: {reason}.</source>
        <translation>Das ist keine Beschreibung einer Wirkung: {reason}.</translation>
    </message>
    <message>
        <source>This model takes {network_channels} channels, so it is not made for single photographs.</source>
        <translation>Dieses Modell nimmt {network_channels} Kanäle, ist also nicht für einzelne Fotos gemacht.</translation>
    </message>
    <message>
        <source>This picture has pixels that are not numbers.</source>
        <translation>Dieses Bild hat Pixel, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>This picture needs about {more} of memory, {free} are free.</source>
        <translation>Dieses Bild braucht etwa {more} Speicher, {free} sind frei.</translation>
    </message>
    <message>
        <source>Tiles and threads are whole numbers from 1.</source>
        <translation>Kacheln und Threads sind ganze Zahlen ab 1.</translation>
    </message>
    <message>
        <source>Too few pairs are left after aligning. {list}</source>
        <translation>Nach dem Ausrichten bleiben zu wenige Paare. {list}</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele Dateien offen</translation>
    </message>
    <message>
        <source>Train anew with a lower rate.</source>
        <translation>Mit kleinerer Lernrate neu trainieren.</translation>
    </message>
    <message>
        <source>Training in float16 needs an NVIDIA card.</source>
        <translation>Training in float16 braucht eine NVIDIA-Karte.</translation>
    </message>
    <message>
        <source>Training left the range of numbers at step {step}{kept}.</source>
        <translation>Das Training verließ bei Schritt {step} den Bereich der Zahlen{kept}.</translation>
    </message>
    <message>
        <source>Unpack it, and choose a file in it.</source>
        <translation>Entpacken und eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>Use {usual}.</source>
        <translation>{usual} verwenden.</translation>
    </message>
    <message>
        <source>Values darker than black or brighter than white were cut.</source>
        <translation>Werte dunkler als Schwarz oder heller als Weiß wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or choose another name.</source>
        <translation>Warten, bis er beendet ist, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>What the file says beside its pixels is damaged and is not kept.</source>
        <translation>Was die Datei neben ihren Pixeln enthält, ist beschädigt und bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>What the trained network makes of “{name}” is no picture: its numbers left their range.</source>
        <translation>Was das trainierte Netz aus „{name}“ macht, ist kein Bild: Seine Zahlen verließen ihren Bereich.</translation>
    </message>
    <message>
        <source>Worse on {total} of {total_2} unseen pictures, {gain}.</source>
        <translation>Schlechter bei {total} von {total_2} ungesehenen Bildern, {gain}.</translation>
    </message>
    <message>
        <source>Write it as Silvermend does.</source>
        <translation>So schreiben, wie Silvermend es tut.</translation>
    </message>
    <message>
        <source>You may not read “{path}”.</source>
        <translation>„{path}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You may not write into “{folder_parent}”.</source>
        <translation>In „{folder_parent}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>You may not write to “{path_parent}”.</source>
        <translation>In „{path_parent}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Z-order</source>
        <translation>Z-Kurve</translation>
    </message>
    <message>
        <source>a part of the picture is missing</source>
        <translation>ein Teil des Bildes fehlt</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>about {share} of the picture is there</source>
        <translation>etwa {share} des Bildes sind da</translation>
    </message>
    <message>
        <source>aligning mends that.</source>
        <translation>Ausrichten behebt das.</translation>
    </message>
    <message>
        <source>an option of {absurd} is more than its weights can be for.</source>
        <translation>eine Option von {absurd} ist mehr, als seine Gewichte sein können.</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>asks for {value} when it is opened</source>
        <translation>verlangt beim Öffnen nach {value}</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Aufmerksamkeit (Attention)</translation>
    </message>
    <message>
        <source>between the parts</source>
        <translation>zwischen den Teilen</translation>
    </message>
    <message>
        <source>can&apos;t allocate memory</source>
        <translation>Speicher kann nicht belegt werden</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>Speicher kann nicht belegt werden</translation>
    </message>
    <message>
        <source>colour pictures</source>
        <translation>Farbbilder</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>Gerät oder Datei in Gebrauch</translation>
    </message>
    <message>
        <source>diagonals</source>
        <translation>Diagonalen</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>enlarges {colours} {checkpoint_scale} times</source>
        <translation>vergrößert {colours} {checkpoint_scale}-fach</translation>
    </message>
    <message>
        <source>every other pixel of even rows</source>
        <translation>jedes andere Pixel gerader Zeilen</translation>
    </message>
    <message>
        <source>every other pixel of odd columns</source>
        <translation>jedes andere Pixel ungerader Spalten</translation>
    </message>
    <message>
        <source>every second pixel of even columns</source>
        <translation>jedes zweite Pixel gerader Spalten</translation>
    </message>
    <message>
        <source>every second pixel of even rows</source>
        <translation>jedes zweite Pixel gerader Zeilen</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>gray pictures</source>
        <translation>Graubilder</translation>
    </message>
    <message>
        <source>holds more than weights</source>
        <translation>enthält mehr als Gewichte</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein- oder Ausgabefehler</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>it can be read up to {share} of the picture</source>
        <translation>sie lässt sich bis zu {share} des Bildes lesen</translation>
    </message>
    <message>
        <source>it cannot be developed</source>
        <translation>sie lässt sich nicht entwickeln</translation>
    </message>
    <message>
        <source>it does not begin with a header</source>
        <translation>sie beginnt nicht mit einem Kopf</translation>
    </message>
    <message>
        <source>it ends early, {there}</source>
        <translation>sie endet zu früh, {there}</translation>
    </message>
    <message>
        <source>it ends early, {unfolded_share} of the picture is there</source>
        <translation>sie endet zu früh, {unfolded_share} des Bildes sind da</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>sie endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>it has a part without a name</source>
        <translation>sie hat einen Teil ohne Namen</translation>
    </message>
    <message>
        <source>it holds a volume of samples instead of a flat picture</source>
        <translation>sie enthält einen Raum von Werten statt eines flachen Bildes</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <translation>es ist kein JSON ({error})</translation>
    </message>
    <message>
        <source>it would have far more weights than the file.</source>
        <translation>es hätte weit mehr Gewichte als die Datei.</translation>
    </message>
    <message>
        <source>its degradation makes them {value_1} times smaller</source>
        <translation>seine Verschlechterung macht sie {value_1}-mal kleiner</translation>
    </message>
    <message>
        <source>its header makes no sense</source>
        <translation>ihr Kopf ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>its {size} bytes claim to be a picture that is larger than they, or this computer, can hold</source>
        <translation>ihre {size} Bytes geben ein Bild vor, das größer ist, als sie oder dieser Computer fassen können</translation>
    </message>
    <message>
        <source>like pixels one after another</source>
        <translation>ähnliche Pixel nacheinander</translation>
    </message>
    <message>
        <source>looks at {colours} and gives none back</source>
        <translation>betrachtet {colours} und gibt keine zurück</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>none of its samples is a number</source>
        <translation>keiner ihrer Werte ist eine Zahl</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normierungen</translation>
    </message>
    <message>
        <source>not a TIFF structure</source>
        <translation>keine TIFF-Struktur</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>altes JPEG</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>out of patience</source>
        <translation>Geduld am Ende</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>pictures of {checkpoint_channels} channels</source>
        <translation>Bilder mit {checkpoint_channels} Kanälen</translation>
    </message>
    <message>
        <source>pooling and resampling</source>
        <translation>Verkleinern und Vergrößern</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>Projektionen</translation>
    </message>
    <message>
        <source>published otherwise</source>
        <translation>anders veröffentlicht</translation>
    </message>
    <message>
        <source>rank {recipe_adapters_rank}, merged</source>
        <translation>Rang {recipe_adapters_rank}, eingerechnet</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>sRGB&apos;s curve</source>
        <translation>Kurve von sRGB</translation>
    </message>
    <message>
        <source>sRGB&apos;s primaries, {curve}</source>
        <translation>Primärfarben von sRGB, {curve}</translation>
    </message>
    <message>
        <source>sRGB, assumed</source>
        <translation>sRGB, angenommen</translation>
    </message>
    <message>
        <source>sRGB, linear</source>
        <translation>sRGB, linear</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>Abtastungen</translation>
    </message>
    <message>
        <source>stopped by a wish</source>
        <translation>auf Wunsch angehalten</translation>
    </message>
    <message>
        <source>the JPEG XL file lacks pixels</source>
        <translation>der JPEG-XL-Datei fehlen Pixel</translation>
    </message>
    <message>
        <source>the PNG file has no end</source>
        <translation>die PNG-Datei hat kein Ende</translation>
    </message>
    <message>
        <source>the TIFF file lacks pixels</source>
        <translation>der TIFF-Datei fehlen Pixel</translation>
    </message>
    <message>
        <source>the after pictures are {value_1} times as large as the before pictures</source>
        <translation>die Nachher-Bilder sind {value_1}-mal so groß wie die Vorher-Bilder</translation>
    </message>
    <message>
        <source>the check sum of its part {name_decode} is wrong</source>
        <translation>die Prüfsumme ihres Teils {name_decode} ist falsch</translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation>die Datei ist nicht vollständig</translation>
    </message>
    <message>
        <source>the pictures as they came</source>
        <translation>die Bilder, wie sie kamen</translation>
    </message>
    <message>
        <source>the starting model</source>
        <translation>das Ausgangsmodell</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele Dateien offen</translation>
    </message>
    <message>
        <source>unknown option {list}; the options are {list_2}.</source>
        <translation>unbekannte Option {list}; die Optionen sind {list_2}.</translation>
    </message>
    <message>
        <source>unnamed profile</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>zigzag</source>
        <translation>Zickzack</translation>
    </message>
    <message>
        <source>{chosen_title}, random weights</source>
        <translation>{chosen_title}, zufällige Gewichte</translation>
    </message>
    <message>
        <source>{damaged} If that does not help, its training had failed; ask for an earlier file.</source>
        <translation>{damaged} Hilft das nicht, war sein Training missglückt; um eine frühere Datei bitten.</translation>
    </message>
    <message>
        <source>{data_count} pictures to learn from, {data_held_out} held out.</source>
        <translation>{data_count} Bilder zum Lernen, {data_held_out} bleiben ungesehen.</translation>
    </message>
    <message>
        <source>{few}, so nothing can be held out, and nobody could tell whether the model became better.</source>
        <translation>{few}, darum kann nichts ungesehen bleiben, und niemand könnte sagen, ob das Modell besser wurde.</translation>
    </message>
    <message>
        <source>{file_path_name} fits no network known here.</source>
        <translation>{file_path_name} passt zu keinem hier bekannten Netz.</translation>
    </message>
    <message>
        <source>{file_path_name} is for a network called {name}, which is not known here.</source>
        <translation>{file_path_name} ist für ein Netz namens {name}, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{file_path_name} says it holds more weights than fit into it.</source>
        <translation>{file_path_name} gibt mehr Gewichte an, als hineinpassen.</translation>
    </message>
    <message>
        <source>{file_path_name} says it is {one_title}, but its weights are not.</source>
        <translation>{file_path_name} gibt sich als {one_title} aus, aber seine Gewichte sind es nicht.</translation>
    </message>
    <message>
        <source>{form_title} has no place for IPTC records; they were left out.</source>
        <translation>{form_title} hat keinen Platz für IPTC-Einträge; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>{form_title} has no transparency; the picture was laid on white.</source>
        <translation>{form_title} kennt keine Transparenz; das Bild wurde auf Weiß gelegt.</translation>
    </message>
    <message>
        <source>{form_title} holds at most {form_longest} pixels a side; the picture has {width} × {height}.</source>
        <translation>{form_title} fasst höchstens {form_longest} Pixel je Seite; das Bild hat {width} × {height}.</translation>
    </message>
    <message>
        <source>{form_title} holds {depth_value} at most; the picture was rounded from {facts_depth_value}.</source>
        <translation>{form_title} fasst höchstens {depth_value}; das Bild wurde von {facts_depth_value} gerundet.</translation>
    </message>
    <message>
        <source>{form_title} holds {name} of {form_block} bytes at most; it was left out.</source>
        <translation>{form_title} fasst {name} von höchstens {form_block} Bytes; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>{found_clipped} of the picture is blown out or black and teaches nothing.</source>
        <translation>{found_clipped} des Bildes sind ausgebrannt oder schwarz und lehren nichts.</translation>
    </message>
    <message>
        <source>{height} × {width} pixels are more than can be counted.</source>
        <translation>{height} × {width} Pixel sind mehr, als sich zählen lässt.</translation>
    </message>
    <message>
        <source>{height} × {width} pixels cannot be counted: {error}</source>
        <translation>{height} × {width} Pixel lassen sich nicht zählen: {error}</translation>
    </message>
    <message>
        <source>{held} of {usable} pairs are kept unseen for the verdict; no scene is in both parts.</source>
        <translation>{held} von {usable} Paaren bleiben fürs Urteil ungesehen; keine Szene ist in beiden Teilen.</translation>
    </message>
    <message>
        <source>{icc} with sRGB&apos;s curve</source>
        <translation>{icc} mit der Kurve von sRGB</translation>
    </message>
    <message>
        <source>{key} is {value} instead of {value_2}</source>
        <translation>{key} ist {value} statt {value_2}</translation>
    </message>
    <message>
        <source>{lost} samples were no numbers or beyond what 32-bit floats hold, and were replaced.</source>
        <translation>{lost} Werte waren keine Zahlen oder größer, als 32-Bit-Gleitkomma fasst, und wurden ersetzt.</translation>
    </message>
    <message>
        <source>{mean_gain} dB [{low}, {high}]</source>
        <translation>{mean_gain} dB [{low}, {high}]</translation>
    </message>
    <message>
        <source>{model_name} comes with Silvermend and stays.</source>
        <translation>{model_name} gehört zu Silvermend und bleibt.</translation>
    </message>
    <message>
        <source>{model_path} is not in your model folder.</source>
        <translation>{model_path} liegt nicht im Ordner der eigenen Modelle.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} of {value} is not possible.</source>
        <translation>{name} von {value} ist nicht möglich.</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} are both of the scene “{one_scene}” by their names.</source>
        <translation>{one_pair_name} und {other_pair_name} gehören den Namen nach beide zur Szene „{one_scene}“.</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} share a clean picture.</source>
        <translation>{one_pair_name} und {other_pair_name} haben dasselbe saubere Bild.</translation>
    </message>
    <message>
        <source>{one_pair_name} and {other_pair_name} show almost the same.</source>
        <translation>{one_pair_name} und {other_pair_name} zeigen fast dasselbe.</translation>
    </message>
    <message>
        <source>{one_title} came nearest, but cannot be built so: {error}</source>
        <translation>{one_title} kam am nächsten, lässt sich so aber nicht bauen: {error}</translation>
    </message>
    <message>
        <source>{one_title} came nearest: {list}.</source>
        <translation>{one_title} kam am nächsten: {list}.</translation>
    </message>
    <message>
        <source>{one_title} has no preset {preset}.</source>
        <translation>{one_title} hat keine Voreinstellung {preset}.</translation>
    </message>
    <message>
        <source>{path_name} cannot be read: {error_strerror}.</source>
        <translation>{path_name} lässt sich nicht lesen: {error_strerror}.</translation>
    </message>
    <message>
        <source>{path_name} cannot restore pictures: it is {about}</source>
        <translation>{path_name} kann keine Bilder restaurieren: Es ist {about}</translation>
    </message>
    <message>
        <source>{path_name} has to be read as a whole, and its {size} GB do not fit into memory.</source>
        <translation>{path_name} muss als Ganzes gelesen werden, und seine {size} GB passen nicht in den Speicher.</translation>
    </message>
    <message>
        <source>{path_name} holds no weights of a network.</source>
        <translation>{path_name} enthält keine Gewichte eines Netzes.</translation>
    </message>
    <message>
        <source>{path_name} is a damaged safetensors file: {error}.</source>
        <translation>{path_name} ist eine beschädigte safetensors-Datei: {error}.</translation>
    </message>
    <message>
        <source>{path_name} is a packed archive, not a model.</source>
        <translation>{path_name} ist ein gepacktes Archiv, kein Modell.</translation>
    </message>
    <message>
        <source>{path_name} is a program (TorchScript), not a file of weights, so it was not loaded.</source>
        <translation>{path_name} ist ein Programm (TorchScript) und keine Datei mit Gewichten; darum wurde es nicht geladen.</translation>
    </message>
    <message>
        <source>{path_name} is damaged or is not a model.</source>
        <translation>{path_name} ist beschädigt oder kein Modell.</translation>
    </message>
    <message>
        <source>{path_name} is damaged: its end is missing or unreadable.</source>
        <translation>{path_name} ist beschädigt: Das Ende fehlt oder ist unlesbar.</translation>
    </message>
    <message>
        <source>{path_name} is empty.</source>
        <translation>{path_name} ist leer.</translation>
    </message>
    <message>
        <source>{path_name} is not a finished model of a training run.</source>
        <translation>{path_name} ist kein fertiges Modell eines Trainings.</translation>
    </message>
    <message>
        <source>{path_name} is not a model of ours, so it has no card.</source>
        <translation>{path_name} ist keines unserer Modelle, hat also keine Karte.</translation>
    </message>
    <message>
        <source>{path_name} is not a model.</source>
        <translation>{path_name} ist kein Modell.</translation>
    </message>
    <message>
        <source>{path_name} {what}. That could be a hidden program, so it was not loaded.</source>
        <translation>{path_name} {what}. Das könnte ein verstecktes Programm sein; darum wurde es nicht geladen.</translation>
    </message>
    <message>
        <source>{path} cannot be deleted: {error_strerror}.</source>
        <translation>{path} lässt sich nicht löschen: {error_strerror}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}.</source>
        <translation>{path} lässt sich nicht schreiben: {value}.</translation>
    </message>
    <message>
        <source>{path} is not a saved state of a training run.</source>
        <translation>{path} ist kein gesicherter Stand eines Trainings.</translation>
    </message>
    <message>
        <source>{picture_what} It is left out.</source>
        <translation>{picture_what} Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{subject_title} does not scan.</source>
        <translation>{subject_title} tastet nicht ab.</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it looks at.</source>
        <translation>{subject_title} lieferte keine Zahl dafür, worauf es schaut.</translation>
    </message>
    <message>
        <source>{subject_title} gave no number for what it used.</source>
        <translation>{subject_title} lieferte keine Zahl dafür, was es verwendet hat.</translation>
    </message>
    <message>
        <source>{subject_title} gave no usable picture.</source>
        <translation>{subject_title} lieferte kein brauchbares Bild.</translation>
    </message>
    <message>
        <source>{subject_title} needs about {need} GB for {width} × {height} pixels when it is asked what it looks at, and {free} GB are free.</source>
        <translation>{subject_title} braucht für {width} × {height} Pixel etwa {need} GB, um gefragt zu werden, worauf es schaut, und {free} GB sind frei.</translation>
    </message>
    <message>
        <source>{subject_title} scans {scans} times, so it has no scan {number}.</source>
        <translation>{subject_title} tastet {scans}-mal ab, hat also keine Abtastung {number}.</translation>
    </message>
    <message>
        <source>{term} from the bottom left</source>
        <translation>{term} von unten links</translation>
    </message>
    <message>
        <source>{term} from the top right</source>
        <translation>{term} von oben rechts</translation>
    </message>
    <message>
        <source>{term} from the top right, backwards</source>
        <translation>{term} von oben rechts, rückwärts</translation>
    </message>
    <message>
        <source>{term}, backwards</source>
        <translation>{term}, rückwärts</translation>
    </message>
    <message>
        <source>{term}, from the last pixel on</source>
        <translation>{term}, vom letzten Pixel an</translation>
    </message>
    <message>
        <source>{title} came nearest: {shared} of its {of} kinds of weights have a name in the file.</source>
        <translation>{title} kam am nächsten: {shared} seiner {of} Arten von Gewichten haben in der Datei einen Namen.</translation>
    </message>
    <message>
        <source>{title} cannot be built like this: {error}</source>
        <translation>{title} lässt sich so nicht bauen: {error}</translation>
    </message>
    <message>
        <source>{title} looks at pictures but gives none back, so it cannot restore any.</source>
        <translation>{title} betrachtet Bilder, gibt aber keine zurück, kann also keine restaurieren.</translation>
    </message>
    <message>
        <source>{title} takes {channels} channels, so it is not made for single photographs.</source>
        <translation>{title} nimmt {channels} Kanäle, ist also nicht für einzelne Fotos gemacht.</translation>
    </message>
    <message>
        <source>{told}, which cuts off {seam_risk} of that at the worst place between them.</source>
        <translation>{told}, wovon an der schlechtesten Stelle dazwischen {seam_risk} verloren gehen.</translation>
    </message>
    <message>
        <source>{torch_get_num_threads} threads of a {platform_machine} CPU, {recipe_precision}</source>
        <translation>{torch_get_num_threads} Threads einer CPU ({platform_machine}), {recipe_precision}</translation>
    </message>
    <message>
        <source>{value_1} are too many</source>
        <translation>{value_1} sind zu viel</translation>
    </message>
    <message>
        <source>{value_1} has another shape</source>
        <translation>{value_1} hat eine andere Form</translation>
    </message>
    <message>
        <source>{value_1} have another shape</source>
        <translation>{value_1} haben eine andere Form</translation>
    </message>
    <message>
        <source>{value_1} hold another kind of number</source>
        <translation>{value_1} enthalten eine andere Art von Zahl</translation>
    </message>
    <message>
        <source>{value_1} holds another kind of number</source>
        <translation>{value_1} enthält eine andere Art von Zahl</translation>
    </message>
    <message>
        <source>{value_1} is too many</source>
        <translation>{value_1} ist zu viel</translation>
    </message>
    <message>
        <source>{value_1} weight is missing</source>
        <translation>{value_1} Gewicht fehlt</translation>
    </message>
    <message>
        <source>{value_1} weights are missing</source>
        <translation>{value_1} Gewichte fehlen</translation>
    </message>
    <message>
        <source>{what}: {does}, {checkpoint_parameters} parameters{where}.{one}</source>
        <translation>{what}: {does}, {checkpoint_parameters} Parameter{where}.{one}</translation>
    </message>
    <message>
        <source>“silvermend models remove {name}” deletes it.</source>
        <translation>„silvermend models remove {name}“ löscht sie.</translation>
    </message>
    <message>
        <source>“{before}” needs a second folder beside it.</source>
        <translation>„{before}“ braucht einen zweiten Ordner daneben.</translation>
    </message>
    <message>
        <source>“{burst_name}” holds {frames} pictures; a mean worth learning from needs at least four.</source>
        <translation>„{burst_name}“ enthält {frames} Bilder; ein Mittel, aus dem zu lernen lohnt, braucht mindestens vier.</translation>
    </message>
    <message>
        <source>“{depth_name}” has {value} × {value_2} pixels, its picture {value_3} × {value_4}.</source>
        <translation>„{depth_name}“ hat {value} × {value_2} Pixel, ihr Bild {value_3} × {value_4}.</translation>
    </message>
    <message>
        <source>“{folder}” is already there.</source>
        <translation>„{folder}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{folder}” is given as both sides, and no folder in it holds a burst.</source>
        <translation>„{folder}“ ist für beide Seiten angegeben, und kein Ordner darin enthält eine Serie.</translation>
    </message>
    <message>
        <source>“{name}” is a number, not {value}.</source>
        <translation>„{name}“ ist eine Zahl, nicht {value}.</translation>
    </message>
    <message>
        <source>“{name}” is left out: it has {size}, and the recipe cuts patches of {recipe} pixels.</source>
        <translation>„{name}“ wird weggelassen: Es hat {size}, und das Rezept schneidet Felder von {recipe} Pixeln.</translation>
    </message>
    <message>
        <source>“{name}” is true or false, not {value}.</source>
        <translation>„{name}“ ist true oder false, nicht {value}.</translation>
    </message>
    <message>
        <source>“{one_pair_name}” is left out: {list}</source>
        <translation>„{one_pair_name}“ wird weggelassen: {list}</translation>
    </message>
    <message>
        <source>“{path_name}” cannot be written.</source>
        <translation>„{path_name}“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>“{path_name}” could not be opened: {error}.</source>
        <translation>„{path_name}“ ließ sich nicht öffnen: {error}.</translation>
    </message>
    <message>
        <source>“{path_name}” does not end like a picture that can be written.</source>
        <translation>„{path_name}“ endet nicht wie ein Bild, das sich schreiben lässt.</translation>
    </message>
    <message>
        <source>“{path_name}” has 64-bit samples in a single row, which cannot be decoded here.</source>
        <translation>„{path_name}“ hat 64-Bit-Werte in einer einzigen Zeile, die sich hier nicht dekodieren lassen.</translation>
    </message>
    <message>
        <source>“{path_name}” has no counterpart.</source>
        <translation>„{path_name}“ hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>“{path_name}” has {width} × {height} pixels and needs {needed} GB of memory; {available} GB are free.</source>
        <translation>„{path_name}“ hat {width} × {height} Pixel und braucht {needed} GB Speicher; {available} GB sind frei.</translation>
    </message>
    <message>
        <source>“{path_name}” in {here_name} has no counterpart in {there_name}.</source>
        <translation>„{path_name}“ in {here_name} hat kein Gegenstück in {there_name}.</translation>
    </message>
    <message>
        <source>“{path_name}” is a {sort} JPEG file, which cannot be decoded here.</source>
        <translation>„{path_name}“ ist eine JPEG-Datei der Art {sort}, die sich hier nicht dekodieren lässt.</translation>
    </message>
    <message>
        <source>“{path_name}” is compressed with {name}, which cannot be decoded here.</source>
        <translation>„{path_name}“ ist mit {name} komprimiert, was sich hier nicht dekodieren lässt.</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged, or of a sort that cannot be decoded{reason}.</source>
        <translation>„{path_name}“ ist beschädigt oder von einer Art, die sich nicht dekodieren lässt{reason}.</translation>
    </message>
    <message>
        <source>“{path_name}” is damaged: {why}.</source>
        <translation>„{path_name}“ ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>“{path_name}” is empty: it has 0 bytes.</source>
        <translation>„{path_name}“ ist leer: Die Datei hat 0 Bytes.</translation>
    </message>
    <message>
        <source>“{path_name}” is no camera RAW file, or one of a camera that is not known here.</source>
        <translation>„{path_name}“ ist keine Kamera-RAW-Datei, oder die einer Kamera, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{path_name}” is no name of a model.</source>
        <translation>„{path_name}“ ist kein Name für ein Modell.</translation>
    </message>
    <message>
        <source>“{path_name}” is not a picture, or of a kind that is not known here.</source>
        <translation>„{path_name}“ ist kein Bild, oder von einer Art, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“{path_name}” is not as large as “{name}”, so they are no burst.</source>
        <translation>„{path_name}“ ist nicht so groß wie „{name}“; sie sind also keine Serie.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {error}.</source>
        <translation>„{path}“ ließ sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, not a file.</source>
        <translation>„{path}“ ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>“{path}” is already there.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{there}” cannot be written to</source>
        <translation>in „{there}“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>“{there}” is a file and no folder</source>
        <translation>„{there}“ ist eine Datei und kein Ordner</translation>
    </message>
    <message>
        <source>“{without}” leaves no picture over.</source>
        <translation>„{without}“ lässt kein Bild übrig.</translation>
    </message>
    <message>
        <source>“{worse_name}” is left out: a file of the same name is better kept.</source>
        <translation>„{worse_name}“ wird weggelassen: Eine Datei gleichen Namens ist besser erhalten.</translation>
    </message>
</context>
<context>
    <name>CostView</name>
    <message>
        <source>What the model costs</source>
        <translation>Was das Modell kostet</translation>
    </message>
    <message>
        <source>“Count” adds up what every part of the model costs. It takes a second and needs no picture.</source>
        <translation>„Zählen“ rechnet zusammen, was jeder Teil des Modells kostet. Das dauert eine Sekunde und braucht kein Bild.</translation>
    </message>
</context>
<context>
    <name>CrossSections</name>
    <message>
        <source>How much pixels count along the row and along the column</source>
        <translation>Wie viel Pixel entlang der Zeile und der Spalte zählen</translation>
    </message>
    <message>
        <source>along the row</source>
        <translation>entlang der Zeile</translation>
    </message>
    <message>
        <source>along the column</source>
        <translation>entlang der Spalte</translation>
    </message>
</context>
<context>
    <name>CureSection</name>
    <message>
        <source>What should it cure?</source>
        <translation>Was soll es beheben?</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Even grain of any strength (Gaussian noise)</source>
        <translation>Gleichmäßiges Korn jeder Stärke (Gaußsches Rauschen)</translation>
    </message>
    <message>
        <source>Camera noise</source>
        <translation>Kamerarauschen</translation>
    </message>
    <message>
        <source>Noise as sensors make it, and as the camera&apos;s file shows it</source>
        <translation>Rauschen, wie es Sensoren erzeugen und die Datei der Kamera zeigt</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Blocks and ringing of small files</source>
        <translation>Blöcke und Säume kleiner Dateien</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Softness of a lens that was set wrong (defocus)</source>
        <translation>Falsch fokussiertes Objektiv (Defokus)</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Verwackeln</translation>
    </message>
    <message>
        <source>Traces of a camera or a subject that moved (motion blur)</source>
        <translation>Spuren einer bewegten Kamera oder eines bewegten Motivs (Bewegungsunschärfe)</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <source>Veil of distant air</source>
        <translation>Schleier ferner Luft</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Streaks of falling rain</source>
        <translation>Streifen von fallendem Regen</translation>
    </message>
    <message>
        <source>Small size</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>On for a model that enlarges, off for any other</source>
        <translation>Ein bei einem Modell, das vergrößert, aus bei jedem anderen</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Anderes Beispiel</translation>
    </message>
    <message>
        <source>Spoil the picture once more; how strongly is a matter of chance</source>
        <translation>Das Bild noch einmal verschlechtern; wie stark, entscheidet der Zufall</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Mindestens eines wählen.</translation>
    </message>
</context>
<context>
    <name>DetailSection</name>
    <message>
        <source>Return fine detail</source>
        <translation>Feine Details zurückholen</translation>
    </message>
    <message>
        <source>How much of what was removed comes back</source>
        <translation>Wie viel vom Entfernten zurückkommt</translation>
    </message>
    <message>
        <source>No detail back</source>
        <translation>Keine Details zurück</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>Gives back what was removed, noise with it, as fine as it was.</source>
        <translation>Gibt zurück, was entfernt wurde, samt Rauschen, so fein, wie es war.</translation>
    </message>
    <message>
        <source>Finest grain</source>
        <translation>Feinstes Korn</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <translation>Feine Details</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>Coarse texture</source>
        <translation>Grobe Textur</translation>
    </message>
    <message>
        <source>About {size} pixels across.</source>
        <translation>Etwa {size} Pixel groß.</translation>
    </message>
    <message>
        <source>With its colours</source>
        <translation>Mit ihren Farben</translation>
    </message>
    <message>
        <source>Otherwise brightness alone comes back, and colour noise stays away</source>
        <translation>Sonst kommt nur Helligkeit zurück, und Farbrauschen bleibt weg</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>Each size of detail for itself</source>
        <translation>Jede Größe von Details für sich</translation>
    </message>
    <message>
        <source>Sizes are bands of a stationary wavelet (cubic B-spline).</source>
        <translation>Größen sind Bänder eines stationären Wavelets (kubischer B-Spline).</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>no GPU found</source>
        <translation>keine GPU gefunden</translation>
    </message>
    <message>
        <source>torch has no CUDA</source>
        <translation>torch ohne CUDA</translation>
    </message>
    <message>
        <source>GPU driver missing or too old</source>
        <translation>GPU-Treiber fehlt oder ist zu alt</translation>
    </message>
    <message>
        <source>GPU has too little memory</source>
        <translation>GPU hat zu wenig Speicher</translation>
    </message>
    <message>
        <source>the chosen device is not there</source>
        <translation>das gewählte Gerät ist nicht da</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>No GPU that can be used was found, so the processor does the work.</source>
        <translation>Es wurde keine brauchbare GPU gefunden, darum rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but the installed torch has no CUDA. Install torch for CUDA to use it.</source>
        <translation>Es gibt eine NVIDIA-GPU, aber das installierte torch hat kein CUDA. Torch für CUDA installieren, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>There is an NVIDIA GPU, but its driver is missing or too old. Install the current one.</source>
        <translation>Es gibt eine NVIDIA-GPU, aber ihr Treiber fehlt oder ist zu alt. Den aktuellen installieren.</translation>
    </message>
    <message>
        <source>The GPU has too little memory, so the processor does the work.</source>
        <translation>Die GPU hat zu wenig Speicher, darum rechnet der Prozessor.</translation>
    </message>
    <message>
        <source>The device chosen in the preferences is not there; this one does the work meanwhile.</source>
        <translation>Das in den Einstellungen gewählte Gerät ist nicht da; so lange rechnet dieses.</translation>
    </message>
    <message>
        <source>It was chosen in the preferences; automatic would take the fastest.</source>
        <translation>In den Einstellungen gewählt; automatisch wäre es das schnellste.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Signed: darker or brighter</source>
        <translation>Vorzeichen: dunkler oder heller</translation>
    </message>
    <message>
        <source>Which way each pixel went: darker or brighter</source>
        <translation>Wohin jedes Pixel ging: dunkler oder heller</translation>
    </message>
    <message>
        <source>Absolute: how far</source>
        <translation>Betrag: wie weit</translation>
    </message>
    <message>
        <source>How far each pixel went</source>
        <translation>Wie weit jedes Pixel ging</translation>
    </message>
    <message>
        <source>Colour: ΔE 2000</source>
        <translation>Farbe: ΔE 2000</translation>
    </message>
    <message>
        <source>How far apart two colours look: ΔE of CIEDE2000. Below 1 hardly anybody sees it</source>
        <translation>Wie verschieden zwei Farben aussehen: ΔE nach CIEDE2000. Unter 1 sieht es kaum jemand</translation>
    </message>
    <message>
        <source>Structure: local SSIM</source>
        <translation>Struktur: lokales SSIM</translation>
    </message>
    <message>
        <source>Where fine structure is not the same: local SSIM, in windows of 11 × 11 pixels</source>
        <translation>Wo feine Struktur nicht dieselbe ist: lokales SSIM in Fenstern von 11 × 11 Pixeln</translation>
    </message>
    <message>
        <source>Luma</source>
        <translation>Luma</translation>
    </message>
    <message>
        <source>Brightness, as the eye weighs the colours (Rec. 709)</source>
        <translation>Helligkeit, wie das Auge die Farben gewichtet (Rec. 709)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red alone</source>
        <translation>Nur Rot</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Green alone</source>
        <translation>Nur Grün</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Blue alone</source>
        <translation>Nur Blau</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Whichever of the three colours changed most</source>
        <translation>Welche der drei Farben sich am meisten geändert hat</translation>
    </message>
    <message>
        <source>How far apart the colours look, in ΔE (CIEDE2000)</source>
        <translation>Wie verschieden die Farben aussehen, in ΔE (CIEDE2000)</translation>
    </message>
    <message>
        <source>Likeness of fine structure, as SSIM: 1 is equal</source>
        <translation>Ähnlichkeit feiner Struktur, als SSIM: 1 ist gleich</translation>
    </message>
    <message>
        <source>Darker  ←  change of brightness in 8-bit levels  →  brighter</source>
        <translation>Dunkler  ←  Helligkeitsänderung in 8-Bit-Stufen  →  heller</translation>
    </message>
    <message>
        <source>Less  ←  change of red in 8-bit levels  →  more</source>
        <translation>Weniger  ←  Änderung von Rot in 8-Bit-Stufen  →  mehr</translation>
    </message>
    <message>
        <source>Less  ←  change of green in 8-bit levels  →  more</source>
        <translation>Weniger  ←  Änderung von Grün in 8-Bit-Stufen  →  mehr</translation>
    </message>
    <message>
        <source>Less  ←  change of blue in 8-bit levels  →  more</source>
        <translation>Weniger  ←  Änderung von Blau in 8-Bit-Stufen  →  mehr</translation>
    </message>
    <message>
        <source>Less  ←  largest change of a channel in 8-bit levels  →  more</source>
        <translation>Weniger  ←  größte Änderung eines Kanals in 8-Bit-Stufen  →  mehr</translation>
    </message>
    <message>
        <source>Change of brightness in 8-bit levels</source>
        <translation>Helligkeitsänderung in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>Change of red in 8-bit levels</source>
        <translation>Änderung von Rot in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>Change of green in 8-bit levels</source>
        <translation>Änderung von Grün in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>Change of blue in 8-bit levels</source>
        <translation>Änderung von Blau in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>Largest change of a channel in 8-bit levels</source>
        <translation>Größte Änderung eines Kanals in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Hide above</source>
        <translation>Verbergen über</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Verbergen unter</translation>
    </message>
</context>
<context>
    <name>DifferenceControls</name>
    <message>
        <source>Kind of difference</source>
        <translation>Art der Differenz</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>How strongly small differences show</source>
        <translation>Wie deutlich kleine Differenzen erscheinen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Smaller differences are hidden</source>
        <translation>Kleinere Differenzen werden verborgen</translation>
    </message>
    <message>
        <source>Mark newly clipped pixels</source>
        <translation>Neu beschnittene Pixel markieren</translation>
    </message>
    <message>
        <source>Pixels that reached black or white and were not there before, in red</source>
        <translation>Pixel, die Schwarz oder Weiß erreicht haben und vorher nicht dort waren, in Rot</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>Verstärkt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Mean {mean} · largest {largest}
95 % up to {most} · 99 % up to {nearly}</source>
        <translation>Mittel {mean} · größter {largest}
95 % bis {most} · 99 % bis {nearly}</translation>
    </message>
    <message>
        <source>{share} of the pixels are shown</source>
        <translation>{share} der Pixel werden gezeigt</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>EffortSection</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>What the new model begins with, and what it has to beat</source>
        <translation>Womit das neue Modell beginnt und was es übertreffen muss</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Wie gründlich</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>How long it learns; the time is measured in its first steps</source>
        <translation>Wie lange es lernt; die Zeit wird in den ersten Schritten gemessen</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>What the new model will be called among yours</source>
        <translation>Wie das neue Modell in der Liste heißen wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>How much of the model is trained</source>
        <translation>Wie viel vom Modell trainiert wird</translation>
    </message>
    <message>
        <source>Train a small addition only</source>
        <translation>Nur einen kleinen Zusatz trainieren</translation>
    </message>
    <message>
        <source>Less is learnt by heart from a few pairs; less is learnt altogether, too</source>
        <translation>Aus wenigen Paaren wird weniger auswendig gelernt; insgesamt wird auch weniger gelernt</translation>
    </message>
    <message>
        <source>Low-rank adapters; merged into the model at the end.</source>
        <translation>Low-Rank-Adapter; werden am Ende ins Modell eingerechnet.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>About {time}</source>
        <translation>Etwa {time}</translation>
    </message>
    <message>
        <source>How long it takes is measured in the first ten steps.</source>
        <translation>Wie lange es dauert, zeigen die ersten zehn Schritte.</translation>
    </message>
    <message>
        <source>{time} on this computer, measured</source>
        <translation>{time} auf diesem Computer, gemessen</translation>
    </message>
    <message>
        <source>About {time} on this computer</source>
        <translation>Etwa {time} auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open photographs (Ctrl+O)</source>
        <translation>Fotos öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Silvermend takes away its noise, on this computer, and leaves the file as it is.</source>
        <translation>Silvermend entrauscht es auf diesem Computer; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Drop a photograph here</source>
        <translation>Foto hier ablegen</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Replace the original</source>
        <translation>Original ersetzen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ErrorHistogram</name>
    <message>
        <source>Histogram of differences</source>
        <translation>Histogramm der Differenzen</translation>
    </message>
    <message>
        <source>How many pixels differ by how much; each line means ten times as many. Dashes: the threshold</source>
        <translation>Wie viele Pixel sich um wie viel unterscheiden; jede Linie heißt zehnmal so viele. Gestrichelt: die Schwelle</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open photographs</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Load pictures to compare with</source>
        <translation>Bilder zum Vergleichen laden</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add models</source>
        <translation>Modelle hinzufügen</translation>
    </message>
    <message>
        <source>The true picture</source>
        <translation>Das wahre Bild</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <source>The result of “{name}” is not saved.</source>
        <translation>Das Ergebnis von „{name}“ ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{count} results are not saved.</source>
        <translation>{count} Ergebnisse sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>What is discarded would have to be restored again.</source>
        <translation>Verworfenes müsste noch einmal restauriert werden.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>Farbprofile</translation>
    </message>
    <message>
        <source>The monitor&apos;s profile</source>
        <translation>Das Profil des Monitors</translation>
    </message>
    <message>
        <source>Forget what “{name}” has learnt?</source>
        <translation>Vergessen, was „{name}“ gelernt hat?</translation>
    </message>
    <message>
        <source>Its saved states and curves are deleted. A model that is among yours stays.</source>
        <translation>Gesicherte Stände und Kurven werden gelöscht. Ein schon übernommenes Modell bleibt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>FindingMaps</name>
    <message>
        <source>{second} more  ←  percent of the largest difference  →  {first} more</source>
        <translation>{second} mehr  ←  Prozent der größten Differenz  →  {first} mehr</translation>
    </message>
    <message>
        <source>What the framed pixel still remembers of each other, in percent</source>
        <translation>Was das gerahmte Pixel von jedem anderen noch weiß, in Prozent</translation>
    </message>
    <message>
        <source>Error that the model expects, in 8-bit levels</source>
        <translation>Fehler, mit dem das Modell rechnet, in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>How far eight looks at the picture differ, in 8-bit levels</source>
        <translation>Wie weit acht Durchgänge voneinander abweichen, in 8-Bit-Stufen</translation>
    </message>
    <message>
        <source>Makes it darker  ←  influence, in percent of the strongest pixel  →  makes it brighter</source>
        <translation>Macht dunkler  ←  Einfluss in Prozent des stärksten Pixels  →  macht heller</translation>
    </message>
    <message>
        <source>Influence on the framed pixel, in percent of the strongest</source>
        <translation>Einfluss auf das gerahmte Pixel in Prozent des stärksten</translation>
    </message>
    <message>
        <source>Takes detail away  ←  in percent of the strongest pixel  →  adds detail</source>
        <translation>Nimmt Details weg  ←  in Prozent des stärksten Pixels  →  fügt Details hinzu</translation>
    </message>
    <message>
        <source>Share in the detail of the patch, in percent of the strongest pixel</source>
        <translation>Anteil am Detail des Feldes in Prozent des stärksten Pixels</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How brightnesses are spread; the source as a line</source>
        <translation>Wie die Helligkeiten verteilt sind; das Original als Linie</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Show what is worth a second look</source>
        <translation>Zeigen, was einen zweiten Blick wert ist</translation>
    </message>
    <message>
        <source>{step} · {time} left</source>
        <translation>{step} · noch {time}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Click, then press the key; Backspace takes it away</source>
        <translation>Klicken, dann die Taste drücken; Rücktaste nimmt sie weg</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>KeyPreferences</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys as they came</source>
        <translation>Alle Tasten wie ursprünglich</translation>
    </message>
    <message>
        <source>As it came: {text}</source>
        <translation>Ursprünglich: {text}</translation>
    </message>
    <message>
        <source>{reason} Choose another key, or change that one first.</source>
        <translation>{reason} Eine andere Taste wählen, oder erst jene ändern.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <source>Save the result; in Analyse: export the answer</source>
        <translation>Ergebnis speichern; in der Analyse: Antwort exportieren</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was gezeigt wird</translation>
    </message>
    <message>
        <source>Open what was copied elsewhere</source>
        <translation>Öffnen, was anderswo kopiert wurde</translation>
    </message>
    <message>
        <source>Previous picture; zoom and place stay</source>
        <translation>Voriges Bild; Zoom und Stelle bleiben</translation>
    </message>
    <message>
        <source>Next picture; zoom and place stay</source>
        <translation>Nächstes Bild; Zoom und Stelle bleiben</translation>
    </message>
    <message>
        <source>In the list: take it off; the file stays</source>
        <translation>In der Liste: entfernen; die Datei bleibt</translation>
    </message>
    <message>
        <source>What the coloured button says</source>
        <translation>Was auf dem farbigen Knopf steht</translation>
    </message>
    <message>
        <source>Preview what is on screen, or not</source>
        <translation>Vorschau des Sichtbaren ein oder aus</translation>
    </message>
    <message>
        <source>Cancel, dismiss</source>
        <translation>Abbrechen, schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The source, while held</source>
        <translation>Das Original, solange gedrückt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Turn the split line by 90°</source>
        <translation>Trennlinie um 90° drehen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Lens: both, 4 times as large; arrows move it</source>
        <translation>Lupe: beide, 4-fach; Pfeile bewegen sie</translation>
    </message>
    <message>
        <source>Show a result</source>
        <translation>Ein Ergebnis zeigen</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Compare with it instead</source>
        <translation>Stattdessen damit vergleichen</translation>
    </message>
    <message>
        <source>Shift+1 … 9</source>
        <translation>Umschalt+1 … 9</translation>
    </message>
    <message>
        <source>Compare with the source again</source>
        <translation>Wieder mit dem Original vergleichen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show or hide the mask that is edited</source>
        <translation>Die bearbeitete Maske zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Size of the brush</source>
        <translation>Größe des Pinsels</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Rad</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>Pausieren, fortsetzen</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>Die ungesehenen Bilder jetzt zeigen</translation>
    </message>
    <message>
        <source>Show a version: before, start, now, clean; with Shift, compare with it</source>
        <translation>Version zeigen: vorher, Start, jetzt, sauber; mit Umschalt: damit vergleichen</translation>
    </message>
    <message>
        <source>1 … 4</source>
        <translation>1 … 4</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Which question is asked</source>
        <translation>Welche Frage gestellt wird</translation>
    </message>
    <message>
        <source>1 … 5</source>
        <translation>1 … 5</translation>
    </message>
    <message>
        <source>Move the place by 1 pixel, with Shift by 10</source>
        <translation>Stelle um 1 Pixel verschieben, mit Umschalt um 10</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>In the picture: ask about the place</source>
        <translation>Im Bild: nach der Stelle fragen</translation>
    </message>
    <message>
        <source>Play or pause the scan</source>
        <translation>Abtastung abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Pin the answer</source>
        <translation>Antwort anheften</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>100 % at the cursor, and back</source>
        <translation>100 % am Mauszeiger und zurück</translation>
    </message>
    <message>
        <source>200 % at the cursor, and back</source>
        <translation>200 % am Mauszeiger und zurück</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Move the picture; in split, the line by 1 pixel, with Shift by 10</source>
        <translation>Bild verschieben; geteilt: die Linie um 1 Pixel, mit Umschalt um 10</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Both panels, from the picture</source>
        <translation>Beide Leisten, aus dem Bild heraus</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Left panel</source>
        <translation>Linke Leiste</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>Rechte Leiste</translation>
    </message>
    <message>
        <source>Black, gray or white around the picture</source>
        <translation>Schwarz, Grau oder Weiß um das Bild</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard to picture, tools, list</source>
        <translation>Tastatur zum Bild, zu den Werkzeugen, zur Liste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>“{key}” has its own meaning in lists, buttons and the picture.</source>
        <translation>„{key}“ hat in Listen, Knöpfen und im Bild eine eigene Bedeutung.</translation>
    </message>
    <message>
        <source>“{key}” shows one of several results.</source>
        <translation>„{key}“ zeigt eines von mehreren Ergebnissen.</translation>
    </message>
    <message>
        <source>“{key}” is taken by “{text}”.</source>
        <translation>„{key}“ ist schon mit „{text}“ belegt.</translation>
    </message>
</context>
<context>
    <name>LargeSourceDrop</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>{title}: choose a folder</source>
        <translation>{title}: Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder; files can be dropped</source>
        <translation>Ordner wählen; Dateien lassen sich ablegen</translation>
    </message>
</context>
<context>
    <name>LensView</name>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>Modelle zeigen für</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>Ein veröffentlichter Checkpoint oder ein Modell, das jemand gemacht hat; lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored. Add one.</source>
        <translation>Es ist kein Modell installiert, darum lässt sich nichts restaurieren. Eines hinzufügen.</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>„{name}“ liegt im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>LookPreferences</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Around the picture</source>
        <translation>Um das Bild herum</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Wie das Farbschema</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours of the monitor</source>
        <translation>Farben des Monitors</translation>
    </message>
    <message>
        <source>Always a neutral gray, so that colours look true.</source>
        <translation>Immer ein neutrales Grau, damit Farben stimmen.</translation>
    </message>
    <message>
        <source>Pictures are shown in them; files keep their own.</source>
        <translation>Darin werden Bilder gezeigt; Dateien behalten ihre eigenen.</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reduced: nothing blinks or slides by itself.</source>
        <translation>Reduziert: Nichts blinkt oder gleitet von selbst.</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>From a profile…</source>
        <translation>Aus einem Profil…</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Ways of looking</source>
        <translation>Arten der Ansicht</translation>
    </message>
    <message>
        <source>Turn the line</source>
        <translation>Linie drehen</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lupe</translation>
    </message>
</context>
<context>
    <name>MapLookSection</name>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>How small values are shown</source>
        <translation>Wie kleine Werte gezeigt werden</translation>
    </message>
    <message>
        <source>Fourth root</source>
        <translation>4. Wurzel</translation>
    </message>
    <message>
        <source>Small values can be seen beside large ones</source>
        <translation>Kleine Werte sind neben großen zu sehen</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Values as they are: only the largest can be seen</source>
        <translation>Werte, wie sie sind: nur die größten sind zu sehen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithm of the values and one</source>
        <translation>Logarithmus der Werte plus eins</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How much each pixel counts, whichever way</source>
        <translation>Wie viel jedes Pixel zählt, gleich in welche Richtung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Which way: amber adds, blue takes away</source>
        <translation>In welche Richtung: Bernstein fügt hinzu, Blau nimmt weg</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Only what makes the pixel brighter (ReLU)</source>
        <translation>Nur was das Pixel heller macht (ReLU)</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Zwei Modelle</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>The map of each model</source>
        <translation>Die Karte jedes Modells</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Where one looks more, each as a share of its own whole</source>
        <translation>Wo eines mehr schaut, je als Anteil am eigenen Ganzen</translation>
    </message>
    <message>
        <source>What lies below</source>
        <translation>Was darunter liegt</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Auf dem Bild</translation>
    </message>
    <message>
        <source>Over the picture in gray</source>
        <translation>Über dem Bild in Grau</translation>
    </message>
    <message>
        <source>Map alone</source>
        <translation>Nur Karte</translation>
    </message>
    <message>
        <source>In the colours of the legend; Space shows the picture while held</source>
        <translation>In den Farben der Legende; die Leertaste zeigt das Bild, solange sie gedrückt ist</translation>
    </message>
    <message>
        <source>What is shown of the scan</source>
        <translation>Was von der Abtastung gezeigt wird</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Which pixel comes when</source>
        <translation>Welches Pixel wann kommt</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>What the framed pixel still knows of each other</source>
        <translation>Was das gerahmte Pixel von jedem anderen noch weiß</translation>
    </message>
    <message>
        <source>Path of the scan</source>
        <translation>Weg der Abtastung</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>Abspielen, pausieren</translation>
    </message>
    <message>
        <source>Place along the way</source>
        <translation>Stelle auf dem Weg</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alle zugleich</translation>
    </message>
</context>
<context>
    <name>MaskControls</name>
    <message>
        <source>What the mask shows</source>
        <translation>Was die Maske zeigt</translation>
    </message>
    <message>
        <source>Restored here</source>
        <translation>Hier restauriert</translation>
    </message>
    <message>
        <source>The restoration counts inside the mask</source>
        <translation>In der Maske zählt die Restaurierung</translation>
    </message>
    <message>
        <source>Original here</source>
        <translation>Hier Original</translation>
    </message>
    <message>
        <source>The original comes back inside the mask</source>
        <translation>In der Maske kommt das Original zurück</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>Was der Pinsel tut</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>The mask grows where you paint</source>
        <translation>Die Maske wächst, wo gemalt wird</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>The same while Alt is held</source>
        <translation>Dasselbe, solange Alt gedrückt ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How much the mask counts.</source>
        <translation>Wie viel die Maske zählt.</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>How softly the mask ends.</source>
        <translation>Wie weich die Maske endet.</translation>
    </message>
    <message>
        <source>Of the brush, in thousandths of the picture&apos;s longer side. Shift and wheel change it too.</source>
        <translation>Des Pinsels, in Tausendsteln der längeren Bildseite. Umschalt und Mausrad ändern sie auch.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Turn inside and outside round</source>
        <translation>Innen und außen vertauschen</translation>
    </message>
    <message>
        <source>Show the mask (M)</source>
        <translation>Maske zeigen (M)</translation>
    </message>
    <message>
        <source>Lay it over the picture in colour while it is edited</source>
        <translation>Während der Bearbeitung farbig über das Bild legen</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>Where its middle is.</source>
        <translation>Wo ihre Mitte ist.</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>From its middle to its edge.</source>
        <translation>Von der Mitte bis zum Rand.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>From one end to the other.</source>
        <translation>Von einem Ende zum anderen.</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Clockwise.</source>
        <translation>Im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stop editing the mask; it stays (Esc)</source>
        <translation>Bearbeiten beenden; die Maske bleibt (Esc)</translation>
    </message>
</context>
<context>
    <name>MasksSection</name>
    <message>
        <source>Only parts of the picture</source>
        <translation>Nur Teile des Bildes</translation>
    </message>
    <message>
        <source>Paint or draw where the restoration counts</source>
        <translation>Malen oder zeichnen, wo die Restaurierung zählt</translation>
    </message>
    <message>
        <source>Remove all masks</source>
        <translation>Alle Masken entfernen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Paint over the picture; Shift and wheel change the size, Alt erases</source>
        <translation>Über das Bild malen; Umschalt und Rad ändern die Größe, Alt radiert</translation>
    </message>
    <message>
        <source>Drag over the picture: from where the restoration counts to where it does not</source>
        <translation>Über das Bild ziehen: von wo die Restaurierung zählt bis dahin, wo nicht</translation>
    </message>
    <message>
        <source>Drag over the picture: from the middle of an ellipse to its edge</source>
        <translation>Über das Bild ziehen: von der Mitte einer Ellipse bis zum Rand</translation>
    </message>
    <message>
        <source>The restoration counts where you paint or draw, the original elsewhere.</source>
        <translation>Die Restaurierung zählt, wo gemalt oder gezogen wird, sonst das Original.</translation>
    </message>
    <message>
        <source>Add: {name}</source>
        <translation>Hinzufügen: {name}</translation>
    </message>
    <message>
        <source>Edit this mask; once more, and it is done</source>
        <translation>Diese Maske bearbeiten; noch einmal beendet es</translation>
    </message>
    <message>
        <source>Remove this mask</source>
        <translation>Diese Maske entfernen</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Into the trash; it can be taken back</source>
        <translation>In den Papierkorb; lässt sich zurückholen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>JPEG traces</source>
        <translation>JPEG-Spuren</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Haze</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>Rauschen, Dunst und Regen</translation>
    </message>
    <message>
        <source>Unknown task</source>
        <translation>Unbekannte Aufgabe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Weite</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>not measured; the Analyse tab measures it</source>
        <translation>nicht gemessen; der Bereich Analyse misst es</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel</source>
        <translation>{pixels} px um jedes Pixel</translation>
    </message>
    <message>
        <source>{pixels} px around each pixel, and faintly further</source>
        <translation>{pixels} px um jedes Pixel, und schwach noch weiter</translation>
    </message>
    <message>
        <source>overlap by {overlap} px</source>
        <translation>überlappen sich um {overlap} px</translation>
    </message>
    <message>
        <source>overlap by {overlap} px; where they meet, a pixel misses at most {risk}</source>
        <translation>überlappen sich um {overlap} px; an den Nähten fehlen einem Pixel höchstens {risk}</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>about {speed}, guessed from one tile</source>
        <translation>etwa {speed}, aus einer Kachel geschätzt</translation>
    </message>
    <message>
        <source>Memory here</source>
        <translation>Speicher hier</translation>
    </message>
    <message>
        <source>{size} beside the picture</source>
        <translation>{size} neben dem Bild</translation>
    </message>
    <message>
        <source>A pickle, which can hold a program. Only numbers were read, and nothing in it was run.</source>
        <translation>Ein Pickle, das ein Programm enthalten kann. Nur Zahlen wurden gelesen, nichts darin wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. Made from the pickle {name}, of which nothing was run.</source>
        <translation>Safetensors, geprüft: nur Zahlen. Aus dem Pickle {name} gemacht, von dem nichts ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only. It comes with Silvermend.</source>
        <translation>Safetensors, geprüft: nur Zahlen. Gehört zu Silvermend.</translation>
    </message>
    <message>
        <source>Safetensors, checked: numbers only, nothing in it can run.</source>
        <translation>Safetensors, geprüft: nur Zahlen, nichts darin lässt sich ausführen.</translation>
    </message>
    <message>
        <source>{figures}, on pictures held out of training</source>
        <translation>{figures}, an Bildern, die nicht im Training waren</translation>
    </message>
    <message>
        <source>{value} on {place}</source>
        <translation>{value} auf {place}</translation>
    </message>
    <message>
        <source>{value} at σ {place}</source>
        <translation>{value} bei σ {place}</translation>
    </message>
    <message>
        <source>{places}; {steps} steps</source>
        <translation>{places}; {steps} Schritte</translation>
    </message>
    <message>
        <source>comes with Silvermend</source>
        <translation>gehört zu Silvermend</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>safetensors, checked</source>
        <translation>safetensors, geprüft</translation>
    </message>
    <message>
        <source>weights only, checked</source>
        <translation>nur Gewichte, geprüft</translation>
    </message>
</context>
<context>
    <name>ModelLibrary</name>
    <message>
        <source>“{name}” could not be moved to the trash.</source>
        <translation>„{name}“ ließ sich nicht in den Papierkorb legen.</translation>
    </message>
    <message>
        <source>Delete its file in its folder if you want it gone.</source>
        <translation>Die Datei im Ordner löschen, wenn sie weg soll.</translation>
    </message>
    <message>
        <source>There is another model called {name} by now.</source>
        <translation>Es gibt inzwischen ein anderes Modell namens {name}.</translation>
    </message>
    <message>
        <source>Rename its file, then take the old one out of the trash.</source>
        <translation>Jene Datei umbenennen, dann das alte aus dem Papierkorb holen.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}.</source>
        <translation>„{name}“ ließ sich nicht zurückholen: {reason}.</translation>
    </message>
    <message>
        <source>Look for it in the trash.</source>
        <translation>Im Papierkorb danach sehen.</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was getan werden soll</translation>
    </message>
    <message>
        <source>What is to be done: below are the models for it</source>
        <translation>Was getan werden soll: darunter stehen die Modelle dafür</translation>
    </message>
    <message>
        <source>No model is installed, so nothing can be restored.</source>
        <translation>Es ist kein Modell installiert, darum lässt sich nichts restaurieren.</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>A published checkpoint, or a model that somebody made; it can be dropped here too</source>
        <translation>Ein veröffentlichter Checkpoint oder ein Modell, das jemand gemacht hat; lässt sich auch hier ablegen</translation>
    </message>
    <message>
        <source>About this model</source>
        <translation>Modellinfo</translation>
    </message>
</context>
<context>
    <name>ModelTitle</name>
    <message>
        <source>Denoise</source>
        <translation>Entrauschen</translation>
    </message>
    <message>
        <source>Denoise, begun</source>
        <translation>Entrauschen, begonnen</translation>
    </message>
    <message>
        <source>Denoise, cameras</source>
        <translation>Entrauschen, Kameras</translation>
    </message>
    <message>
        <source>Denoise, continued</source>
        <translation>Entrauschen, fortgesetzt</translation>
    </message>
    <message>
        <source>Denoise, fine</source>
        <translation>Entrauschen, fein</translation>
    </message>
    <message>
        <source>Denoise, fine, begun</source>
        <translation>Entrauschen, fein, begonnen</translation>
    </message>
    <message>
        <source>Denoise, fine, continued</source>
        <translation>Entrauschen, fein, fortgesetzt</translation>
    </message>
    <message>
        <source>Enlarge photographs ×4</source>
        <translation>Fotos vergrößern ×4</translation>
    </message>
    <message>
        <source>Enlarge ×2</source>
        <translation>Vergrößern ×2</translation>
    </message>
    <message>
        <source>Enlarge ×4</source>
        <translation>Vergrößern ×4</translation>
    </message>
    <message>
        <source>Noise, haze and rain</source>
        <translation>Rauschen, Dunst und Regen</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR)</source>
        <translation>Rauschen, Dunst und Regen (DSRIR)</translation>
    </message>
    <message>
        <source>Noise, haze and rain (DSRIR), begun</source>
        <translation>Rauschen, Dunst und Regen (DSRIR), begonnen</translation>
    </message>
    <message>
        <source>Noise, haze and rain, begun</source>
        <translation>Rauschen, Dunst und Regen, begonnen</translation>
    </message>
    <message>
        <source>Remove JPEG traces</source>
        <translation>JPEG-Spuren entfernen</translation>
    </message>
    <message>
        <source>Remove blur</source>
        <translation>Unschärfe entfernen</translation>
    </message>
    <message>
        <source>Remove haze</source>
        <translation>Dunst entfernen</translation>
    </message>
    <message>
        <source>Remove haze, begun</source>
        <translation>Dunst entfernen, begonnen</translation>
    </message>
    <message>
        <source>Remove rain</source>
        <translation>Regen entfernen</translation>
    </message>
    <message>
        <source>Remove rain, begun</source>
        <translation>Regen entfernen, begonnen</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The monitor profile “{name}” cannot be used.</source>
        <translation>Das Monitorprofil „{name}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The monitor profile that the system names cannot be used.</source>
        <translation>Das Monitorprofil, das das System nennt, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Colours are shown as on an sRGB monitor. Choose another profile in the preferences.</source>
        <translation>Farben werden wie auf einem sRGB-Monitor gezeigt. In den Einstellungen ein anderes Profil wählen.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back to the pictures</source>
        <translation>Zurück zu den Bildern</translation>
    </message>
</context>
<context>
    <name>PairsFoot</name>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Lay each clean picture on the other one. No file is changed; press again to undo</source>
        <translation>Jedes saubere Bild auf das andere legen. Keine Datei wird geändert; noch einmal drücken macht es rückgängig</translation>
    </message>
    <message>
        <source>Match the light too</source>
        <translation>Auch das Licht angleichen</translation>
    </message>
    <message>
        <source>While aligning; leave it off where the change of light is what should be learnt, as with haze</source>
        <translation>Beim Ausrichten; aus lassen, wo gerade die Änderung des Lichts gelernt werden soll, etwa bei Dunst</translation>
    </message>
    <message>
        <source>Drop the red ones</source>
        <translation>Rote weglassen</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Bring the red ones back into the list</source>
        <translation>Die roten wieder in die Liste holen</translation>
    </message>
    <message>
        <source>Take what cannot be learnt from off the list; the files stay</source>
        <translation>Aus der Liste nehmen, woraus sich nichts lernen lässt; die Dateien bleiben</translation>
    </message>
    <message>
        <source>Left over: {count}</source>
        <translation>Übrig: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n lie(s) apart; aligning mends that.</source>
        <translation>
            <numerusform>%n liegt nicht übereinander; Ausrichten behebt das.</numerusform>
            <numerusform>%n liegen nicht übereinander; Ausrichten behebt das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n gutes Bild</numerusform>
            <numerusform>%n gute Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{green} ready, {amber} usable, {red} left out</source>
        <translation>{green} bereit, {amber} brauchbar, {red} weggelassen</translation>
    </message>
</context>
<context>
    <name>PictureListModel</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ungesichert</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>The photographs you open
appear here.</source>
        <translation>Geöffnete Fotos
erscheinen hier.</translation>
    </message>
    <message>
        <source>Open more pictures</source>
        <translation>Weitere Bilder öffnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>PinsPanel</name>
    <message>
        <source>Pinned answers</source>
        <translation>Angeheftete Antworten</translation>
    </message>
    <message>
        <source>Answers that you pin
appear here, to compare.</source>
        <translation>Angeheftete Antworten
erscheinen hier zum Vergleich.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Everything on this page except the keys, which have a button of their own</source>
        <translation>Alles auf dieser Seite außer den Tasten, die einen eigenen Knopf haben</translation>
    </message>
    <message>
        <source>Where results go</source>
        <translation>Wohin Ergebnisse kommen</translation>
    </message>
</context>
<context>
    <name>PreviewSwitch</name>
    <message>
        <source>Preview what I look at</source>
        <translation>Vorschau des Sichtbaren</translation>
    </message>
    <message>
        <source>Restores the part on screen at once; Restore then does the rest and nothing twice</source>
        <translation>Restauriert den sichtbaren Teil sofort; Restaurieren macht dann den Rest und nichts doppelt</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Silvermend met a fault of its own.</source>
        <translation>In Silvermend selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Your pictures are untouched. The details help us to mend it.</source>
        <translation>Die Bilder sind unberührt. Die Einzelheiten helfen, den Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>QuestionSection</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Vergleichsmodell</translation>
    </message>
    <message>
        <source>Part of the picture that is looked at</source>
        <translation>Ausschnitt des Bildes, der betrachtet wird</translation>
    </message>
    <message>
        <source>{side} px</source>
        <translation>{side} px</translation>
    </message>
    <message>
        <source>{side} × {side} pixels around the place; larger takes longer</source>
        <translation>{side} × {side} Pixel um die Stelle; größer dauert länger</translation>
    </message>
    <message>
        <source>Side of the patch</source>
        <translation>Seite des Feldes</translation>
    </message>
    <message>
        <source>Steps from a blurred picture to the sharp one</source>
        <translation>Schritte von einem weichgezeichneten Bild zum scharfen</translation>
    </message>
    <message>
        <source>More steps explain the patch better, and take longer</source>
        <translation>Mehr Schritte erklären das Feld besser und dauern länger</translation>
    </message>
    <message>
        <source>Which scan of the network, from the first layer on</source>
        <translation>Welche Abtastung des Netzes, von der ersten Schicht an</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Abtastung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>ReadoutSection</name>
    <message>
        <source>Under the cursor</source>
        <translation>Unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>True picture</source>
        <translation>Wahres Bild</translation>
    </message>
</context>
<context>
    <name>RecentButton</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>No pictures are remembered</source>
        <translation>Es sind keine Bilder gemerkt</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Open {name} again</source>
        <translation>{name} wieder öffnen</translation>
    </message>
</context>
<context>
    <name>RecentShelf</name>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>Zuletzt geöffnete Bilder vergessen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RestoreSession</name>
    <message>
        <source>Stopped. The picture is as it was.</source>
        <translation>Angehalten. Das Bild ist, wie es war.</translation>
    </message>
    <message>
        <source>Restored in {time}.</source>
        <translation>Restauriert in {time}.</translation>
    </message>
    <message>
        <source>The result is in slot {number}.</source>
        <translation>Das Ergebnis liegt in Platz {number}.</translation>
    </message>
    <message>
        <source>{name}: {about}</source>
        <translation>{name}: {about}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
</context>
<context>
    <name>RestoreTab</name>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>{depth} gray</source>
        <translation>{depth} Graustufen</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>no newly clipped pixels</source>
        <translation>keine neu beschnittenen Pixel</translation>
    </message>
    <message>
        <source>{share} newly clipped</source>
        <translation>{share} neu beschnitten</translation>
    </message>
    <message>
        <source>Brightness {change}, colour ΔE {colour}, {clipped}, {seams}.</source>
        <translation>Helligkeit {change}, Farbe ΔE {colour}, {clipped}, {seams}.</translation>
    </message>
    <message>
        <source>no seams</source>
        <translation>keine Nähte</translation>
    </message>
    <message>
        <source>seams where tiles meet ({share})</source>
        <translation>Nähte zwischen Kacheln ({share})</translation>
    </message>
    <message>
        <source>no seams ({share})</source>
        <translation>keine Nähte ({share})</translation>
    </message>
</context>
<context>
    <name>RestoringBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurierung läuft</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Modell wird vorbereitet</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Modell wird hinzugefügt</translation>
    </message>
    <message>
        <source>Previewing what you look at</source>
        <translation>Vorschau des Sichtbaren läuft</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ResultPreferences</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Where results go: choose a folder</source>
        <translation>Wohin Ergebnisse kommen: Ordner wählen</translation>
    </message>
    <message>
        <source>Beside the source</source>
        <translation>Neben das Original</translation>
    </message>
    <message>
        <source>Where results go: beside the source</source>
        <translation>Wohin Ergebnisse kommen: neben das Original</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>As the source</source>
        <translation>Wie das Original</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget recent pictures</source>
        <translation>Zuletzt geöffnete Bilder vergessen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Depth, colour profile and metadata stay where it can hold them.</source>
        <translation>Farbtiefe, Farbprofil und Metadaten bleiben, wo der Dateityp sie fasst.</translation>
    </message>
    <message>
        <source>Recent pictures</source>
        <translation>Zuletzt geöffnete Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n remembered</source>
        <translation>
            <numerusform>%n gemerkt</numerusform>
            <numerusform>%n gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>None are remembered</source>
        <translation>Keine gemerkt</translation>
    </message>
</context>
<context>
    <name>RunningPreferences</name>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Beside the pictures themselves. Less memory means smaller tiles, which are a little slower.</source>
        <translation>Neben den Bildern selbst. Weniger Speicher heißt kleinere Kacheln, die etwas langsamer sind.</translation>
    </message>
    <message>
        <source>For restoring without a GPU. Fewer leave more of the computer to other programs.</source>
        <translation>Für das Restaurieren ohne GPU. Weniger lassen anderen Programmen mehr vom Computer.</translation>
    </message>
    <message>
        <source>At most {size}</source>
        <translation>Höchstens {size}</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (nicht da)</translation>
    </message>
    <message>
        <source>Automatic: the fastest</source>
        <translation>Automatisch: das schnellste</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Sample: {name}</source>
        <translation>Beispiel: {name}</translation>
    </message>
    <message>
        <source>Still life</source>
        <translation>Stillleben</translation>
    </message>
    <message>
        <source>Portrait study</source>
        <translation>Porträtstudie</translation>
    </message>
    <message>
        <source>Dusk landscape</source>
        <translation>Abendlandschaft</translation>
    </message>
    <message>
        <source>Letterpress</source>
        <translation>Buchdruck</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>Laub</translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>Try a sample</source>
        <translation>Beispielbild ausprobieren</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>“{name}” is the original photograph.</source>
        <translation>„{name}“ ist das Originalfoto.</translation>
    </message>
    <message>
        <source>Saving there would replace it, and that cannot be undone.</source>
        <translation>Dort zu speichern würde es ersetzen, und das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ScanPlayer</name>
    <message>
        <source>Visited so many pixels ago</source>
        <translation>Vor so vielen Pixeln besucht</translation>
    </message>
</context>
<context>
    <name>ShareSlider</name>
    <message>
        <source>{tip} Double-click sets it back.</source>
        <translation>{tip} Ein Doppelklick setzt zurück.</translation>
    </message>
</context>
<context>
    <name>SlotPictures</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurierung läuft</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauriert</translation>
    </message>
    <message>
        <source>True picture → {version}</source>
        <translation>Wahres Bild → {version}</translation>
    </message>
    <message>
        <source>Restore the picture first, then its difference can be shown.</source>
        <translation>Erst das Bild restaurieren, dann lässt sich die Differenz zeigen.</translation>
    </message>
    <message>
        <source>The result is larger than the source, so there is no difference pixel by pixel.</source>
        <translation>Das Ergebnis ist größer als das Original, darum gibt es keine Differenz Pixel für Pixel.</translation>
    </message>
    <message>
        <source>The two versions differ in size, so there is no difference pixel by pixel.</source>
        <translation>Die zwei Versionen sind verschieden groß, darum gibt es keine Differenz Pixel für Pixel.</translation>
    </message>
    <message>
        <source>Restore the picture first, then its result can be measured too.</source>
        <translation>Erst das Bild restaurieren, dann kann auch sein Ergebnis gemessen werden.</translation>
    </message>
    <message>
        <source>The true picture has {there} pixels, {name} has {here}: they cannot be compared.</source>
        <translation>Das wahre Bild hat {there} Pixel, {name} hat {here}: Sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>“before”</source>
        <translation>„Vorher“</translation>
    </message>
    <message>
        <source>“after”</source>
        <translation>„Nachher“</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Compare with slot {number}</source>
        <translation>Mit Platz {number} vergleichen</translation>
    </message>
    <message>
        <source>Remove slot {number}</source>
        <translation>Platz {number} leeren</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Vergleichsbild</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ungesichert</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>There is nothing in slot {number} yet.</source>
        <translation>In Platz {number} liegt noch nichts.</translation>
    </message>
    <message>
        <source>The disk has no room for results put away; they stay in memory. Save and remove some.</source>
        <translation>Auf dem Datenträger ist kein Platz für weggelegte Ergebnisse; sie bleiben im Arbeitsspeicher. Welche speichern und entfernen.</translation>
    </message>
    <message>
        <source>{name} is in slot {number}.</source>
        <translation>{name} liegt in Platz {number}.</translation>
    </message>
    <message>
        <source>It has other proportions, so it is stretched to lie over the picture.</source>
        <translation>Es hat andere Proportionen und wird gestreckt, damit es über dem Bild liegt.</translation>
    </message>
    <message>
        <source>All nine slots of this picture are taken.</source>
        <translation>Alle neun Plätze dieses Bildes sind belegt.</translation>
    </message>
    <message>
        <source>Remove one in the list at the left, then try again.</source>
        <translation>Links in der Liste einen leeren, dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>SlotsSection</name>
    <message>
        <source>Load a file into a slot…</source>
        <translation>Datei in einen Platz laden…</translation>
    </message>
    <message>
        <source>Any picture: another program&apos;s result, or how it should look</source>
        <translation>Ein beliebiges Bild: das Ergebnis eines anderen Programms, oder wie es aussehen sollte</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>keys 1 – 9</source>
        <translation>Tasten 1 – 9</translation>
    </message>
</context>
<context>
    <name>SmallSourceDrop</name>
    <message>
        <source>{title}: choose another folder</source>
        <translation>{title}: anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Zoom; click for 100 % (Z)</source>
        <translation>Zoom; ein Klick zeigt 100 % (Z)</translation>
    </message>
    <message>
        <source>Zoom {percent}</source>
        <translation>Zoom {percent}</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>{memory} free</source>
        <translation>{memory} frei</translation>
    </message>
    <message>
        <source>about {speed}</source>
        <translation>etwa {speed}</translation>
    </message>
    <message>
        <source>{count} cores</source>
        <translation>{count} Kerne</translation>
    </message>
    <message>
        <source>{memory} of memory</source>
        <translation>{memory} Speicher</translation>
    </message>
</context>
<context>
    <name>StrengthControl</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much of the restoration counts. Nothing is computed again.</source>
        <translation>Wie viel von der Restaurierung zählt. Nichts wird neu berechnet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to the whole restoration</source>
        <translation>Zurück zur ganzen Restaurierung</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>Tabs</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>ToolsPanel</name>
    <message>
        <source>Restore</source>
        <translation>Restaurieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Left panel</source>
        <translation>Linke Leiste</translation>
    </message>
    <message>
        <source>Right panel</source>
        <translation>Rechte Leiste</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TrainEmpty</name>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch gibt es nichts zu lernen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Pictures as your camera gives them: noisy, soft, hazy, small.</source>
        <translation>Bilder, wie die Kamera sie liefert: verrauscht, weich, dunstig, klein.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The same pictures as they should be. Equal names make pairs.</source>
        <translation>Dieselben Bilder, wie sie sein sollten. Gleiche Namen bilden Paare.</translation>
    </message>
    <message>
        <source>Good only</source>
        <translation>Nur gute</translation>
    </message>
    <message>
        <source>Pictures without another side. Silvermend spoils them as you choose.</source>
        <translation>Bilder ohne Gegenstück. Silvermend verschlechtert sie nach Wunsch.</translation>
    </message>
    <message>
        <source>Continue it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>Weitermachen, wo es angehalten wurde</translation>
    </message>
    <message>
        <source>Try it with the sample pictures</source>
        <translation>Mit den Beispielbildern ausprobieren</translation>
    </message>
    <message>
        <source>Good pictures that came with Silvermend, spoilt as you choose</source>
        <translation>Gute Bilder, die zu Silvermend gehören, nach Wunsch verschlechtert</translation>
    </message>
    <message>
        <source>Teach a model your own pictures</source>
        <translation>Einem Modell die eigenen Bilder beibringen</translation>
    </message>
    <message>
        <source>A few dozen pairs are enough. Some are kept unseen, and at the end they prove whether the new model is better. Nothing leaves this computer.</source>
        <translation>Ein paar Dutzend Paare genügen. Einige bleiben ungesehen und beweisen am Ende, ob das neue Modell besser ist. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>“{name}” was not finished.</source>
        <translation>„{name}“ wurde nicht beendet.</translation>
    </message>
    <message>
        <source>“{name}” was stopped after {step} steps.</source>
        <translation>„{name}“ wurde nach {step} Schritten angehalten.</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Adding a model</source>
        <translation>Modell wird hinzugefügt</translation>
    </message>
    <message>
        <source>Stop the training first; then other pictures can be taken.</source>
        <translation>Erst das Training anhalten; dann lassen sich andere Bilder nehmen.</translation>
    </message>
    <message>
        <source>Pictures before</source>
        <translation>Bilder vorher</translation>
    </message>
    <message>
        <source>Pictures after</source>
        <translation>Bilder nachher</translation>
    </message>
    <message>
        <source>Good pictures</source>
        <translation>Gute Bilder</translation>
    </message>
</context>
<context>
    <name>TrainingBar</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Looking at the pictures</source>
        <translation>Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Judging on unseen pictures</source>
        <translation>Beurteilung an ungesehenen Bildern</translation>
    </message>
    <message>
        <source>Stopping; what was learnt is being saved</source>
        <translation>Wird angehalten; das Gelernte wird gesichert</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Bilder werden vorbereitet</translation>
    </message>
    <message>
        <source>Step {done} of {total}</source>
        <translation>Schritt {done} von {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{size} in use</source>
        <translation>{size} belegt</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <source>Runs in the chart</source>
        <translation>Läufe im Diagramm</translation>
    </message>
    <message>
        <source>Runs in the chart; tick earlier ones to compare</source>
        <translation>Läufe im Diagramm; frühere zum Vergleich ankreuzen</translation>
    </message>
    <message>
        <source>Show the unseen pictures now</source>
        <translation>Die ungesehenen Bilder jetzt zeigen</translation>
    </message>
    <message>
        <source>How wrong it still is (loss)</source>
        <translation>Wie falsch es noch liegt (Verlust)</translation>
    </message>
    <message>
        <source>How good on unseen pictures (dB, higher is better)</source>
        <translation>Güte bei ungesehenen Bildern (dB, mehr ist besser)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Loss by step</source>
        <translation>Verlust je Schritt</translation>
    </message>
    <message>
        <source>PSNR on unseen pictures by step</source>
        <translation>PSNR ungesehener Bilder je Schritt</translation>
    </message>
</context>
<context>
    <name>TrainingLooking</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Verschlechtert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>The model learns to make the right one of the left one.</source>
        <translation>Das Modell lernt, aus dem linken das rechte zu machen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Unseen, after {step} steps</source>
        <translation>Ungesehen, nach {step} Schritten</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Trainiert</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation>Welche Bilder</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What the model learns from</source>
        <translation>Woraus das Modell lernt</translation>
    </message>
    <message>
        <source>Unseen</source>
        <translation>Ungesehen</translation>
    </message>
    <message>
        <source>What is kept for the verdict; nothing is learnt from it</source>
        <translation>Was fürs Urteil zurückbehalten wird; daraus wird nichts gelernt</translation>
    </message>
    <message>
        <source>Pictures to learn from</source>
        <translation>Bilder zum Lernen</translation>
    </message>
    <message>
        <source>Unseen pictures</source>
        <translation>Ungesehene Bilder</translation>
    </message>
    <message>
        <source>The pictures to learn from
appear here.</source>
        <translation>Die Bilder zum Lernen
erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>TrainingSession</name>
    <message>
        <source>“{name}” is forgotten.</source>
        <translation>„{name}“ ist vergessen.</translation>
    </message>
    <message>
        <source>Stopped after {done} steps; what was learnt is saved.</source>
        <translation>Nach {done} Schritten angehalten; das Gelernte ist gesichert.</translation>
    </message>
    <message>
        <source>Done. No picture was kept unseen, so nobody can tell whether it is better.</source>
        <translation>Fertig. Kein Bild blieb ungesehen, darum kann niemand sagen, ob es besser ist.</translation>
    </message>
    <message>
        <source>“{name}” is among your models, and chosen in Restore.</source>
        <translation>„{name}“ ist jetzt unter den Modellen und unter Restaurieren gewählt.</translation>
    </message>
    <message>
        <source>“{name}” is among your models.</source>
        <translation>„{name}“ ist jetzt unter den Modellen.</translation>
    </message>
</context>
<context>
    <name>TrainingTools</name>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Forget this run and begin anew; asks first</source>
        <translation>Diesen Lauf vergessen und neu beginnen; fragt vorher</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>Jetzt beurteilen</translation>
    </message>
    <message>
        <source>Train a new model</source>
        <translation>Ein neues Modell trainieren</translation>
    </message>
    <message>
        <source>Stop; what was learnt is kept</source>
        <translation>Anhalten; das Gelernte bleibt</translation>
    </message>
    <message>
        <source>Go on where it was stopped</source>
        <translation>Weitermachen, wo es angehalten wurde</translation>
    </message>
    <message>
        <source>Put it among your models and choose it in Restore</source>
        <translation>Unter die Modelle aufnehmen und unter Restaurieren wählen</translation>
    </message>
    <message>
        <source>Rest; the computer is free meanwhile</source>
        <translation>Ruhen; der Computer ist so lange frei</translation>
    </message>
    <message>
        <source>Compare what was learnt so far with the starting model, on unseen pictures</source>
        <translation>Das bisher Gelernte an ungesehenen Bildern mit dem Ausgangsmodell vergleichen</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingWatch</name>
    <message>
        <source>{judged}; here spoilt another time</source>
        <translation>{judged}; hier ein weiteres Mal verschlechtert</translation>
    </message>
    <message>
        <source>Unseen: {start} → {tuned} dB ({gain})</source>
        <translation>{start} → {tuned} dB ({gain}), ungesehen</translation>
    </message>
</context>
<context>
    <name>TruthSection</name>
    <message>
        <source>True picture</source>
        <translation>Wahres Bild</translation>
    </message>
    <message>
        <source>Compare with the true picture…</source>
        <translation>Mit dem wahren Bild vergleichen …</translation>
    </message>
    <message>
        <source>The same picture as it should be, if you have it: how near do source and result come?</source>
        <translation>Dasselbe Bild, wie es sein sollte, wenn Sie es haben: Wie nah kommen Original und Ergebnis heran?</translation>
    </message>
    <message>
        <source>Compare with it no more</source>
        <translation>Nicht mehr damit vergleichen</translation>
    </message>
    <message>
        <source>What the difference shows</source>
        <translation>Was die Differenz zeigt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The difference from before to after</source>
        <translation>Die Differenz von vorher zu nachher</translation>
    </message>
    <message>
        <source>Error before</source>
        <translation>Fehler vorher</translation>
    </message>
    <message>
        <source>The difference from the true picture to before</source>
        <translation>Die Differenz vom wahren Bild zu vorher</translation>
    </message>
    <message>
        <source>Error after</source>
        <translation>Fehler nachher</translation>
    </message>
    <message>
        <source>The difference from the true picture to after</source>
        <translation>Die Differenz vom wahren Bild zu nachher</translation>
    </message>
    <message>
        <source>PSNR over all pixels and the three channels. SSIM in Gaussian windows of 11 × 11 pixels, the mean of the channels. Higher is nearer.</source>
        <translation>PSNR über alle Pixel und die drei Kanäle. SSIM in gaußförmigen Fenstern von 11 × 11 Pixeln, Mittel der Kanäle. Höher ist näher.</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>UnseenList</name>
    <message>
        <source>as it learns</source>
        <translation>während es lernt</translation>
    </message>
</context>
<context>
    <name>VerdictMark</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Put it among your models; the starting model stays your choice</source>
        <translation>Unter die Modelle aufnehmen; das Ausgangsmodell bleibt gewählt</translation>
    </message>
    <message>
        <source>There was nothing to judge it on.</source>
        <translation>Es gab nichts, woran es sich beurteilen ließe.</translation>
    </message>
    <message>
        <source>It is among your models.</source>
        <translation>Es ist unter den Modellen.</translation>
    </message>
    <message>
        <source>It stopped by itself: it no longer became better.</source>
        <translation>Es hörte von selbst auf: Es wurde nicht mehr besser.</translation>
    </message>
    <message>
        <source>In brackets: what other pictures of this kind would have given, 19 times of 20.</source>
        <translation>In Klammern: was andere Bilder dieser Art in 19 von 20 Fällen ergeben hätten.</translation>
    </message>
    <message>
        <source>Not proven better: the starting model stays your choice.</source>
        <translation>Nicht als besser erwiesen: Das Ausgangsmodell bleibt gewählt.</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{size} MP</source>
        <translation>{size} MP</translation>
    </message>
    <message>
        <source>{speed} MP/s</source>
        <translation>{speed} MP/s</translation>
    </message>
    <message>
        <source>{count} million parameters</source>
        <translation>{count} Millionen Parameter</translation>
    </message>
    <message>
        <source>{count} thousand parameters</source>
        <translation>{count} Tausend Parameter</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>By kind of work</source>
        <translation>Nach Art der Rechnung</translation>
    </message>
    <message>
        <source>By part of the network, as it calls them</source>
        <translation>Nach Teil des Netzes, mit seinen eigenen Namen</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>In einem Stück</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>More than is free now; pictures of this size go in tiles.</source>
        <translation>Mehr, als jetzt frei ist; Bilder dieser Größe werden in Kacheln verarbeitet.</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>Multiplikationen</translation>
    </message>
</context>
</TS>
