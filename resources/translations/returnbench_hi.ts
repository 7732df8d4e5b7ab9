<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>ReturnBench</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Accept the proposal, or close when nothing is missing</source>
        <translation>प्रस्ताव मानें, या कुछ बाकी न हो तो बंद करें</translation>
    </message>
    <message>
        <source>Answer the last question anew</source>
        <translation>पिछले प्रश्न का उत्तर फिर से दें</translation>
    </message>
    <message>
        <source>Take the photo now</source>
        <translation>अभी फ़ोटो लें</translation>
    </message>
    <message>
        <source>It is the same unit</source>
        <translation>यह वही यूनिट है</translation>
    </message>
    <message>
        <source>It is another unit</source>
        <translation>यह दूसरी यूनिट है</translation>
    </message>
    <message>
        <source>Grade A</source>
        <translation>ग्रेड A</translation>
    </message>
    <message>
        <source>Grade B</source>
        <translation>ग्रेड B</translation>
    </message>
    <message>
        <source>Grade C</source>
        <translation>ग्रेड C</translation>
    </message>
    <message>
        <source>Grade D</source>
        <translation>ग्रेड D</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>यह निर्णय क्यों?</translation>
    </message>
    <message>
        <source>Go on with the newest open inspection</source>
        <translation>सबसे नई खुली जाँच आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>The serial cannot be read: type it, or say so</source>
        <translation>सीरियल पढ़ा नहीं जाता: टाइप करें, या बताएँ</translation>
    </message>
    <message>
        <source>Look up any code</source>
        <translation>कोई भी कोड खोजें</translation>
    </message>
    <message>
        <source>What can be claimed</source>
        <translation>क्या दावा किया जा सकता है</translation>
    </message>
    <message>
        <source>Reports: what comes back, and why</source>
        <translation>रिपोर्ट: क्या लौटता है, और क्यों</translation>
    </message>
    <message>
        <source>How many items were in the parcel</source>
        <translation>पार्सल में कितने आइटम थे</translation>
    </message>
    <message>
        <source>Choose another disposition</source>
        <translation>दूसरा निपटान चुनें</translation>
    </message>
    <message>
        <source>Pause: leave the inspection open</source>
        <translation>विराम: जाँच खुली छोड़ें</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
    <message>
        <source>Somebody else works here</source>
        <translation>यहाँ कोई और काम कर रहा है</translation>
    </message>
    <message>
        <source>Print the label of the last unit</source>
        <translation>पिछली यूनिट का लेबल छापें</translation>
    </message>
    <message>
        <source>Acknowledge a contradiction</source>
        <translation>विरोधाभास देख लिया</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>जाँच बंद करें</translation>
    </message>
    <message>
        <source>Void the inspection</source>
        <translation>जाँच रद्द करें</translation>
    </message>
    <message>
        <source>Enlarge the picture, or show it whole</source>
        <translation>तस्वीर बड़ी करें, या पूरी दिखाएँ</translation>
    </message>
    <message>
        <source>Freeze the picture, or go on live</source>
        <translation>तस्वीर रोकें, या लाइव चलाएँ</translation>
    </message>
    <message>
        <source>Show the other camera large</source>
        <translation>दूसरा कैमरा बड़ा दिखाएँ</translation>
    </message>
    <message>
        <source>Compare with pictures of the product</source>
        <translation>उत्पाद की तस्वीरों से मिलाएँ</translation>
    </message>
    <message>
        <source>Set up the cameras</source>
        <translation>कैमरे सेट करें</translation>
    </message>
    <message>
        <source>Who works here: roles, PINs, badges</source>
        <translation>यहाँ कौन काम करता है: भूमिकाएँ, पिन, बैज</translation>
    </message>
    <message>
        <source>Check the scanner</source>
        <translation>स्कैनर जाँचें</translation>
    </message>
    <message>
        <source>Sounds on or off</source>
        <translation>आवाज़ें चालू या बंद</translation>
    </message>
    <message>
        <source>Show keys and command codes</source>
        <translation>कुंजियाँ और कमांड कोड दिखाएँ</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3)</source>
        <translation>%1: %2 पंक्तियाँ (%3)</translation>
    </message>
    <message>
        <source>, %1 rejected: see %2</source>
        <translation>, %1 अस्वीकृत: देखें %2</translation>
    </message>
    <message>
        <source>parcel %1</source>
        <translation>पार्सल %1</translation>
    </message>
    <message>
        <source>return %1</source>
        <translation>रिटर्न %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>ग्रेड %1</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>पढ़ा: %1</translation>
    </message>
    <message>
        <source>AWB %1</source>
        <translation>AWB %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 द्वारा</translation>
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
        <translation>लॉट %1</translation>
    </message>
    <message>
        <source>part inside %1</source>
        <translation>अंदर का पुर्ज़ा %1</translation>
    </message>
    <message>
        <source>LPN %1</source>
        <translation>LPN %1</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>रद्द: %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>बंद %1</translation>
    </message>
    <message>
        <source>Restock</source>
        <translation>स्टॉक में</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>मरम्मत कर बेचें</translation>
    </message>
    <message>
        <source>Return to vendor</source>
        <translation>विक्रेता को वापस</translation>
    </message>
    <message>
        <source>Liquidate</source>
        <translation>सस्ते में बेचें</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>दान करें</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>रीसाइकल करें</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>कबाड़</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Ship back</source>
        <translation>वापस भेजें</translation>
    </message>
    <message>
        <source>the return's request</source>
        <translation>रिटर्न के अनुरोध</translation>
    </message>
    <message>
        <source>the refund</source>
        <translation>रिफंड</translation>
    </message>
    <message>
        <source>the delivery back</source>
        <translation>वापसी की डिलीवरी</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>the filing</source>
        <translation>दावा दर्ज होने</translation>
    </message>
    <message>
        <source>the rejection</source>
        <translation>अस्वीकृति</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>शुरू नहीं</translation>
    </message>
    <message>
        <source>drafted</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>प्राप्ति स्वीकृत</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>अपील में</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Begin the claim</source>
        <translation>दावा शुरू करें</translation>
    </message>
    <message>
        <source>Is filed</source>
        <translation>दर्ज हुआ</translation>
    </message>
    <message>
        <source>Is acknowledged</source>
        <translation>प्राप्ति मिली</translation>
    </message>
    <message>
        <source>Is accepted</source>
        <translation>स्वीकृत हुआ</translation>
    </message>
    <message>
        <source>Is rejected</source>
        <translation>अस्वीकृत हुआ</translation>
    </message>
    <message>
        <source>Is appealed</source>
        <translation>अपील हुई</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>भुगतान हुआ</translation>
    </message>
    <message>
        <source>Drop the claim</source>
        <translation>दावा छोड़ें</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 घं</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 दिन</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>चूक गया</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>rather sure</source>
        <translation>काफ़ी पक्का</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Until %1 of the marketplace's time, counted from %2.</source>
        <translation>मार्केटप्लेस के समय से %1 तक, %2 से गिना गया।</translation>
    </message>
    <message>
        <source>Over since %1 of the marketplace's time, counted from %2.</source>
        <translation>मार्केटप्लेस के समय से %1 को समाप्त, %2 से गिना गया।</translation>
    </message>
    <message>
        <source>A window begins with %1, of which nothing is known yet.</source>
        <translation>एक अवधि %1 से शुरू होती है, जिसकी अभी कोई सूचना नहीं है।</translation>
    </message>
    <message>
        <source>How long there is from %1 is unknown.</source>
        <translation>%1 से कितना समय है, यह अज्ञात है।</translation>
    </message>
    <message>
        <source>When it was delivered is not known: this is the latest.</source>
        <translation>डिलीवरी कब हुई ज्ञात नहीं: यह अधिकतम है।</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>भेजी गई</translation>
    </message>
    <message>
        <source>Dispatched again</source>
        <translation>फिर भेजी गई</translation>
    </message>
    <message>
        <source>Return announced</source>
        <translation>रिटर्न की सूचना</translation>
    </message>
    <message>
        <source>Delivered back</source>
        <translation>वापस पहुँची</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>पैसे लौटाए</translation>
    </message>
    <message>
        <source>Reimbursed</source>
        <translation>भरपाई मिली</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>जाँच में</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>जाँची गई</translation>
    </message>
    <message>
        <source>Another unit came in its return</source>
        <translation>इसके रिटर्न में दूसरी यूनिट आई</translation>
    </message>
    <message>
        <source>Its return was inspected, without proof of the unit</source>
        <translation>इसका रिटर्न जाँचा गया, यूनिट के प्रमाण के बिना</translation>
    </message>
    <message>
        <source>Regraded</source>
        <translation>ग्रेड बदला</translation>
    </message>
    <message>
        <source>Inspection voided</source>
        <translation>जाँच रद्द हुई</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>one of the line's %1 units</source>
        <translation>पंक्ति की %1 यूनिटों में से एक</translation>
    </message>
    <message>
        <source>Recalled: %1 (%2)</source>
        <translation>वापस मँगाया गया: %1 (%2)</translation>
    </message>
    <message>
        <source>On the blocklist: %1</source>
        <translation>रोक सूची में: %1</translation>
    </message>
    <message>
        <source>The records contradict each other: %1</source>
        <translation>रिकॉर्ड एक-दूसरे से मेल नहीं खाते: %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 को समाप्त</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1 तक ठीक</translation>
    </message>
    <message>
        <source>In warranty until %1</source>
        <translation>%1 तक वारंटी</translation>
    </message>
    <message>
        <source>Out of warranty since %1</source>
        <translation>%1 से वारंटी नहीं</translation>
    </message>
    <message>
        <source>Unit without a serial</source>
        <translation>बिना सीरियल की यूनिट</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>यूनिट</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 नग</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>रिटर्न</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>अभी निर्णय नहीं</translation>
    </message>
    <message>
        <source>Near: serial</source>
        <translation>मिलता-जुलता: सीरियल</translation>
    </message>
    <message>
        <source>Near: IMEI</source>
        <translation>मिलता-जुलता: IMEI</translation>
    </message>
    <message>
        <source>Near: order</source>
        <translation>मिलता-जुलता: ऑर्डर</translation>
    </message>
    <message>
        <source>Near: AWB</source>
        <translation>मिलता-जुलता: AWB</translation>
    </message>
    <message>
        <source>Near: LPN</source>
        <translation>मिलता-जुलता: LPN</translation>
    </message>
    <message>
        <source>Near: return</source>
        <translation>मिलता-जुलता: रिटर्न</translation>
    </message>
    <message>
        <source>Blocklist</source>
        <translation>रोक सूची</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Waybill (AWB)</source>
        <translation>वेबिल (AWB)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Serial that was sold</source>
        <translation>बेचा गया सीरियल</translation>
    </message>
    <message>
        <source>Serial that came back</source>
        <translation>लौटा सीरियल</translation>
    </message>
    <message>
        <source>Return delivered</source>
        <translation>रिटर्न पहुँचा</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <source>Attached:</source>
        <translation>संलग्न:</translation>
    </message>
    <message>
        <source>The unaltered originals and the signed record %1 can be sent on request.</source>
        <translation>बिना बदली मूल फ़ाइलें और हस्ताक्षरित रिकॉर्ड %1 माँगने पर भेजे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>इस अवधि में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows are printed; a workbook has them all.</source>
        <translation>%2 में से केवल पहली %1 पंक्तियाँ छापी गई हैं; वर्कबुक में सभी हैं।</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation>केवल %1: %2</translation>
    </message>
    <message>
        <source>no cases</source>
        <translation>कोई मामला नहीं</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1, truly %2</source>
        <translation>%1, असल में %2</translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>दस में से नौ %1 के भीतर</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 में से</translation>
    </message>
    <message>
        <source>mean of %1 returns</source>
        <translation>%1 वापसियों का औसत</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 में से %2)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>निपटान</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>सभी चैनल</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>सभी उत्पाद</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>सभी श्रेणियाँ</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>सभी कारण</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>सभी लॉट</translation>
    </message>
    <message>
        <source>All persons</source>
        <translation>सभी व्यक्ति</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>सभी निर्णय</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>सभी ग्रेड</translation>
    </message>
    <message>
        <source>All dispositions</source>
        <translation>सभी गंतव्य</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 दिन %2 घं</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 घं %2 मि</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 मि %2 से</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से</translation>
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
        <translation>बेची गई यूनिट</translation>
    </message>
    <message>
        <source>Probably the unit that was sold</source>
        <translation>शायद बेची गई यूनिट</translation>
    </message>
    <message>
        <source>The product that was sold</source>
        <translation>बेचा गया उत्पाद</translation>
    </message>
    <message>
        <source>Another unit of this product</source>
        <translation>इसी उत्पाद की दूसरी यूनिट</translation>
    </message>
    <message>
        <source>A unit that we never had</source>
        <translation>यूनिट जो हमारी कभी नहीं थी</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>दूसरा उत्पाद</translation>
    </message>
    <message>
        <source>This unit came back before</source>
        <translation>यह यूनिट पहले लौट चुकी है</translation>
    </message>
    <message>
        <source>We sent this unit by mistake</source>
        <translation>यह यूनिट हमने गलती से भेजी</translation>
    </message>
    <message>
        <source>A part inside was exchanged</source>
        <translation>अंदर का एक पुर्ज़ा बदला गया</translation>
    </message>
    <message>
        <source>Another lot than was sent</source>
        <translation>भेजे गए से अलग लॉट</translation>
    </message>
    <message>
        <source>Fewer items than declared</source>
        <translation>घोषित से कम आइटम</translation>
    </message>
    <message>
        <source>The parcel is empty</source>
        <translation>पार्सल खाली है</translation>
    </message>
    <message>
        <source>Nothing on the item can be read</source>
        <translation>आइटम पर कुछ पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>वापस मँगाया गया</translation>
    </message>
    <message>
        <source>on the blocklist</source>
        <translation>रोक सूची में</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>out of warranty</source>
        <translation>वारंटी नहीं</translation>
    </message>
    <message>
        <source>after the return window</source>
        <translation>अवधि के बाद</translation>
    </message>
    <message>
        <source>serial tampered with</source>
        <translation>सीरियल से छेड़छाड़</translation>
    </message>
    <message>
        <source>buyer returns often</source>
        <translation>खरीदार अक्सर लौटाता है</translation>
    </message>
    <message>
        <source>unexpected item</source>
        <translation>अनपेक्षित आइटम</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>जाँच अंक गलत</translation>
    </message>
    <message>
        <source>blurred: hold it still, or move it away a little</source>
        <translation>धुँधली: स्थिर रखें, या थोड़ा दूर करें</translation>
    </message>
    <message>
        <source>moved: hold it still</source>
        <translation>हिली: स्थिर रखें</translation>
    </message>
    <message>
        <source>nothing in view: put the item under the camera</source>
        <translation>कुछ दिखता नहीं: आइटम कैमरे के नीचे रखें</translation>
    </message>
    <message>
        <source>glare on the label: tilt the item</source>
        <translation>लेबल पर चमक: आइटम तिरछा करें</translation>
    </message>
    <message>
        <source>small in the picture: move it nearer</source>
        <translation>तस्वीर में छोटा: पास लाएँ</translation>
    </message>
    <message>
        <source>cut off: move it to the middle</source>
        <translation>कटा हुआ: बीच में लाएँ</translation>
    </message>
    <message>
        <source>too dark: more light</source>
        <translation>बहुत अँधेरा: रोशनी बढ़ाएँ</translation>
    </message>
    <message>
        <source>too bright: turn it out of the light</source>
        <translation>बहुत उजला: रोशनी से हटाएँ</translation>
    </message>
    <message>
        <source>the label cannot be read on the photo: nearer, and straight</source>
        <translation>फ़ोटो पर लेबल पढ़ा नहीं जाता: पास और सीधा रखें</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>खुली %1</translation>
    </message>
    <message>
        <source>last event %1 saved</source>
        <translation>पिछली घटना %1 सहेजी</translation>
    </message>
    <message>
        <source>Typing: %1  ·  Enter scans it, Esc forgets it</source>
        <translation>टाइप: %1  ·  Enter स्कैन करता है, Esc हटाता है</translation>
    </message>
    <message numerus="yes">
        <source>journal: %Ln events</source>
        <translation>
            <numerusform>जर्नल: %Ln घटना</numerusform>
            <numerusform>जर्नल: %Ln घटनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 help</source>
        <translation>%1 मदद</translation>
    </message>
    <message>
        <source>%1 last answer</source>
        <translation>%1 पिछला उत्तर</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 अपठनीय</translation>
    </message>
    <message>
        <source>%1 look up</source>
        <translation>%1 खोजें</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 संख्या</translation>
    </message>
    <message>
        <source>%1 pause</source>
        <translation>%1 विराम</translation>
    </message>
    <message>
        <source>%1 note</source>
        <translation>%1 टिप्पणी</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>%1 रद्द</translation>
    </message>
    <message>
        <source>%1 look up any code</source>
        <translation>%1 कोई भी कोड खोजें</translation>
    </message>
    <message>
        <source>%1 somebody else works here</source>
        <translation>%1 यहाँ कोई और काम कर रहा है</translation>
    </message>
    <message>
        <source>%1 label of the unit</source>
        <translation>%1 यूनिट का लेबल</translation>
    </message>
    <message>
        <source>This was asked just now: read it, then answer.</source>
        <translation>यह अभी-अभी पूछा गया है: पहले पढ़ें, फिर उत्तर दें।</translation>
    </message>
    <message>
        <source>How many items were in the parcel?</source>
        <translation>पार्सल में कितने आइटम थे?</translation>
    </message>
    <message>
        <source>Announced: %1. Press 0 when the parcel is empty.</source>
        <translation>सूचित: %1. पार्सल खाली हो तो 0 दबाएँ।</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Several units are in view: which one?</source>
        <translation>कई यूनिटें दिख रही हैं: कौन सी?</translation>
    </message>
    <message>
        <source>Press the digit of the one that belongs to this parcel, and take the others away. The record says which labels were set aside.</source>
        <translation>जो इस पार्सल की है उसका अंक दबाएँ, और बाकी हटा दें। रिकॉर्ड बताता है कि कौन से लेबल अलग रखे गए।</translation>
    </message>
    <message>
        <source>all were in the parcel</source>
        <translation>सब पार्सल में थीं</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>यह कहाँ जाएगा?</translation>
    </message>
    <message>
        <source>Proposed: %1 (%2).</source>
        <translation>प्रस्ताव: %1 (%2).</translation>
    </message>
    <message>
        <source>It stands in the record, with your name and the time, and in the evidence pack.</source>
        <translation>यह आपके नाम और समय के साथ रिकॉर्ड में और सबूत पैक में रहती है।</translation>
    </message>
    <message>
        <source>The parcel came damaged</source>
        <translation>पार्सल टूटा-फूटा आया</translation>
    </message>
    <message>
        <source>The item was changed after the verdict</source>
        <translation>निर्णय के बाद आइटम बदला गया</translation>
    </message>
    <message>
        <source>Something does not belong to the item</source>
        <translation>कुछ चीज़ आइटम की नहीं है</translation>
    </message>
    <message>
        <source>The buyer enclosed a letter</source>
        <translation>खरीदार ने पत्र रखा है</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>अपने शब्दों में</translation>
    </message>
    <message>
        <source>Who goes on with this inspection?</source>
        <translation>यह जाँच आगे कौन करेगा?</translation>
    </message>
    <message>
        <source>What was done until now stays under the name of who did it.</source>
        <translation>अब तक जो हुआ वह करने वाले के नाम पर ही रहेगा।</translation>
    </message>
    <message>
        <source>Nobody else is known in this workspace.</source>
        <translation>इस कार्यस्थान में और कोई दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Lock the bench; the inspection stays open</source>
        <translation>बेंच लॉक करें; जाँच खुली रहेगी</translation>
    </message>
    <message>
        <source>Close although something is missing?</source>
        <translation>कुछ बाकी है, फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Missing: %1. Why?</source>
        <translation>बाकी: %1. क्यों?</translation>
    </message>
    <message>
        <source>It is not in the parcel</source>
        <translation>पार्सल में नहीं है</translation>
    </message>
    <message>
        <source>It cannot be shown: damaged</source>
        <translation>दिखाया नहीं जा सकता: टूटा है</translation>
    </message>
    <message>
        <source>The camera does not take it</source>
        <translation>कैमरा नहीं लेता</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>दूसरा कारण</translation>
    </message>
    <message>
        <source>Void this inspection?</source>
        <translation>यह जाँच रद्द करें?</translation>
    </message>
    <message>
        <source>It stays in the journal, but counts for nothing. Why?</source>
        <translation>यह जर्नल में रहेगी, पर गिनी नहीं जाएगी। क्यों?</translation>
    </message>
    <message>
        <source>The wrong parcel was scanned</source>
        <translation>गलत पार्सल स्कैन हुआ</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>गलती से खुली</translation>
    </message>
    <message>
        <source>Only a trial</source>
        <translation>सिर्फ़ आज़माइश</translation>
    </message>
    <message>
        <source>This is not for your role.</source>
        <translation>यह आपकी भूमिका के लिए नहीं है।</translation>
    </message>
    <message>
        <source>Command codes do not act while a text is edited. Press Esc or scan RBBACK first.</source>
        <translation>टेक्स्ट लिखते समय कमांड कोड काम नहीं करते। पहले Esc दबाएँ या RBBACK स्कैन करें।</translation>
    </message>
    <message>
        <source>Not at this step.</source>
        <translation>इस चरण पर नहीं।</translation>
    </message>
    <message>
        <source>%1 is no command code of this program.</source>
        <translation>%1 इस प्रोग्राम का कमांड कोड नहीं है।</translation>
    </message>
    <message>
        <source>This acts on the bench: press Esc to go back to it first.</source>
        <translation>यह बेंच पर काम करता है: पहले Esc से वहाँ लौटें।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>There is no picture of this product. Put one into the workspace's folder pictures/products, named after its SKU.</source>
        <translation>इस उत्पाद की कोई तस्वीर नहीं है। कार्यस्थान के फ़ोल्डर pictures/products में एक रखें, जिसका नाम SKU हो।</translation>
    </message>
    <message>
        <source>The sounds are off. %1 turns them on again.</source>
        <translation>आवाज़ें बंद हैं। %1 उन्हें फिर चालू करता है।</translation>
    </message>
    <message>
        <source>The sounds are on.</source>
        <translation>आवाज़ें चालू हैं।</translation>
    </message>
    <message>
        <source>The other camera</source>
        <translation>दूसरा कैमरा</translation>
    </message>
    <message>
        <source>Show this camera large (%1)</source>
        <translation>यह कैमरा बड़ा दिखाएँ (%1)</translation>
    </message>
    <message>
        <source>Live picture: drag over the part to keep</source>
        <translation>लाइव तस्वीर: जो भाग रखना है उस पर खींचें</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>घुमाव</translation>
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
        <translation>उल्टी</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>फ़ोकस</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>तय</translation>
    </message>
    <message>
        <source>Fixed focus</source>
        <translation>तय फ़ोकस</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>एक्सपोज़र</translation>
    </message>
    <message>
        <source>Fixed exposure</source>
        <translation>तय एक्सपोज़र</translation>
    </message>
    <message>
        <source>Drag over the picture to keep only that part. Lock focus and exposure once a label on the bench is sharp and its white is not burnt out.</source>
        <translation>केवल एक भाग रखने के लिए तस्वीर पर खींचें। जब बेंच पर लेबल साफ़ दिखे और उसका सफ़ेद जला न हो, तब फ़ोकस और एक्सपोज़र तय करें।</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>पूरी तस्वीर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Back as it was</source>
        <translation>पहले जैसा</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>पूरा दृश्य</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Another camera</source>
        <translation>दूसरा कैमरा</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Live picture of the bench</source>
        <translation>बेंच की लाइव तस्वीर</translation>
    </message>
    <message>
        <source>Live picture of the label camera</source>
        <translation>लेबल कैमरे की लाइव तस्वीर</translation>
    </message>
    <message>
        <source>frozen · %1 goes on</source>
        <translation>रुकी हुई · %1 से आगे</translation>
    </message>
    <message>
        <source>%1 × · %2</source>
        <translation>%1 × · %2</translation>
    </message>
    <message>
        <source>sharp · steady</source>
        <translation>साफ़ · स्थिर</translation>
    </message>
    <message>
        <source>not sharp</source>
        <translation>साफ़ नहीं</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>हिल रहा है</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>कैमरा शुरू हो रहा है</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>तस्वीर नहीं</translation>
    </message>
    <message>
        <source>The camera waits</source>
        <translation>कैमरा रुका है</translation>
    </message>
    <message>
        <source>The first picture is coming</source>
        <translation>पहली तस्वीर आ रही है</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>0  %1</source>
        <translation>0  %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>दावे</translation>
    </message>
    <message>
        <source>Filter of the claims</source>
        <translation>दावों का फ़िल्टर</translation>
    </message>
    <message>
        <source>Order, return, waybill, SKU, title, channel or reason; all that ever was, too</source>
        <translation>ऑर्डर, रिटर्न, वेबिल, SKU, शीर्षक, चैनल या कारण; पहले के सभी भी</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>बेंच पर वापस</translation>
    </message>
    <message>
        <source>Rules …</source>
        <translation>नियम …</translation>
    </message>
    <message>
        <source>Note that is kept with the next step</source>
        <translation>अगले कदम के साथ रखा जाने वाला नोट</translation>
    </message>
    <message>
        <source>The day of the payment, such as 2026-11-25</source>
        <translation>भुगतान का दिन, जैसे 2026-11-25</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>पढ़ा जा रहा है …</translation>
    </message>
    <message>
        <source>%1 to file, %2 within three days · %3 wait for the marketplace · %4 missed</source>
        <translation>%1 दर्ज करने हैं, %2 तीन दिन में · %3 मार्केटप्लेस की प्रतीक्षा में · %4 चूके</translation>
    </message>
    <message>
        <source>Nothing to claim</source>
        <translation>दावा करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>What came back was what was sold, or its claims are done.</source>
        <translation>जो लौटा वही बेचा गया था, या उसके दावे पूरे हैं।</translation>
    </message>
    <message>
        <source>Is: %1</source>
        <translation>स्थिति: %1</translation>
    </message>
    <message>
        <source>The marketplace calls it: %1</source>
        <translation>मार्केटप्लेस इसे कहता है: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>अपेक्षित: %1</translation>
    </message>
    <message>
        <source>Price: %1; what is paid of it is unknown</source>
        <translation>मूल्य: %1; उसमें से कितना मिलेगा अज्ञात है</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>बाकी: %1</translation>
    </message>
    <message>
        <source>By the rules of %1 (%2, %3)</source>
        <translation>%1 के नियमों से (%2, %3)</translation>
    </message>
    <message>
        <source>Of this kind %1 were filed here: %2 won, %3 lost, %4 wait.</source>
        <translation>इस प्रकार के %1 यहाँ दाखिल हुए: %2 जीते, %3 हारे, %4 प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Recovered: %1</source>
        <translation>वसूल: %1</translation>
    </message>
    <message>
        <source>What it is claimed for</source>
        <translation>दावा किस लिए है</translation>
    </message>
    <message>
        <source>Files for the form, signed pack …</source>
        <translation>फ़ॉर्म की फ़ाइलें, हस्ताक्षरित पैक …</translation>
    </message>
    <message>
        <source>The marketplace's number of the claim, then Enter</source>
        <translation>मार्केटप्लेस का दावा नंबर, फिर Enter</translation>
    </message>
    <message>
        <source>The marketplace's reason, then Enter</source>
        <translation>मार्केटप्लेस का कारण, फिर Enter</translation>
    </message>
    <message>
        <source>The amount that was paid, then Enter</source>
        <translation>मिली राशि, फिर Enter</translation>
    </message>
    <message>
        <source>%1 is no amount of this order's currency.</source>
        <translation>%1 इस ऑर्डर की मुद्रा में राशि नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no day such as 2026-11-25.</source>
        <translation>%1 2026-11-25 जैसा कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Sort by a column: click it, or Alt+1 to Alt+6; once more: the other way round; and again: the most urgent first</source>
        <translation>किसी कॉलम के क्रम में: उस पर क्लिक करें या Alt+1 से Alt+6; फिर से: उलटा क्रम; और फिर: सबसे ज़रूरी पहले</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>बचा समय</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>क्या नहीं है</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>समय-सीमा जोड़ें</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>दाखिल करने के लिए</translation>
    </message>
    <message>
        <source>To appeal</source>
        <translation>अपील के लिए</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>कैलेंडर दिन</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>कार्य दिवस</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>the return was asked for</source>
        <translation>वापसी के अनुरोध से</translation>
    </message>
    <message>
        <source>the delivery to us</source>
        <translation>हमें डिलीवरी से</translation>
    </message>
    <message>
        <source>the claim was filed</source>
        <translation>दावा दाखिल होने से</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किस लिए</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कितना समय</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>गिनती</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>The last day counts to its end in the marketplace's time zone</source>
        <translation>आख़िरी दिन मार्केटप्लेस के समय क्षेत्र में अपने अंत तक गिना जाता है</translation>
    </message>
    <message>
        <source>whole last day</source>
        <translation>पूरा आख़िरी दिन</translation>
    </message>
    <message>
        <source>Note on this window</source>
        <translation>इस समय-सीमा पर नोट</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>अभी बाकी: %1</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>उत्तर वही रखें</translation>
    </message>
    <message>
        <source>Accept and close</source>
        <translation>मानें और बंद करें</translation>
    </message>
    <message>
        <source>Verdicts day by day</source>
        <translation>दिन-प्रतिदिन निर्णय</translation>
    </message>
    <message>
        <source>Verdicts week by week</source>
        <translation>सप्ताह-दर-सप्ताह निर्णय</translation>
    </message>
    <message>
        <source>Verdicts month by month</source>
        <translation>माह-दर-माह निर्णय</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>contradict</source>
        <translation>विरोध में</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>क्यों लौटा</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>क्या निकला</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>कहाँ गया</translation>
    </message>
    <message>
        <source>No inspection was closed in this period: %1.
Choose a longer one, or lift a filter.</source>
        <translation>इस अवधि में कोई जाँच बंद नहीं हुई: %1.
लंबी अवधि चुनें, या कोई फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>डेमो बनाया जा रहा है</translation>
    </message>
    <message>
        <source>voided %1: %2</source>
        <translation>रद्द %1: %2</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>अभी खुली</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>removed by the rule for clips</source>
        <translation>क्लिप के नियम से हटाई गई</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>बीच में कटी</translation>
    </message>
    <message>
        <source>An earlier inspection</source>
        <translation>एक पहले की जाँच</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ANSWERS</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <translation>खुली %1, %2 द्वारा</translation>
    </message>
    <message>
        <source>Never judged</source>
        <translation>कभी निर्णय नहीं हुआ</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>ग्रेड %1</translation>
    </message>
    <message>
        <source>Closed with something missing: %1</source>
        <translation>कुछ बाकी रहते बंद: %1</translation>
    </message>
    <message>
        <source>The enlarged photo</source>
        <translation>बड़ी की गई फ़ोटो</translation>
    </message>
    <message>
        <source>Photo %1: enlarge</source>
        <translation>फ़ोटो %1: बड़ी करें</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>A note on this inspection</source>
        <translation>इस जाँच पर टिप्पणी</translation>
    </message>
    <message>
        <source>Add a note: it stands in the record with your name</source>
        <translation>टिप्पणी जोड़ें: यह आपके नाम के साथ रिकॉर्ड में रहती है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>पहुँचा %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>no serial on record</source>
        <translation>सीरियल दर्ज नहीं</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>A product that the mirror does not know</source>
        <translation>उत्पाद जो रिकॉर्ड में नहीं है</translation>
    </message>
    <message>
        <source>Nobody announced this parcel</source>
        <translation>इस पार्सल की सूचना किसी ने नहीं दी</translation>
    </message>
    <message>
        <source>Record what is in it; nothing can be compared.</source>
        <translation>जो इसमें है उसे दर्ज करें; मिलान के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>For the marketplace's form</source>
        <translation>मार्केटप्लेस के फ़ॉर्म के लिए</translation>
    </message>
    <message>
        <source>Text for the form</source>
        <translation>फ़ॉर्म का पाठ</translation>
    </message>
    <message>
        <source>Cover an address on a photo …</source>
        <translation>फ़ोटो पर पता ढकें …</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>पाठ कॉपी हुआ।</translation>
    </message>
    <message>
        <source>Save as folder</source>
        <translation>फ़ोल्डर में सहेजें</translation>
    </message>
    <message>
        <source>As ZIP</source>
        <translation>ZIP में</translation>
    </message>
    <message>
        <source>Report alone</source>
        <translation>केवल रिपोर्ट</translation>
    </message>
    <message>
        <source>Signed pack</source>
        <translation>हस्ताक्षरित पैक</translation>
    </message>
    <message>
        <source>Being prepared …</source>
        <translation>तैयार हो रहा है …</translation>
    </message>
    <message>
        <source>Being written …</source>
        <translation>लिखा जा रहा है …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>लिखा गया: %1</translation>
    </message>
    <message>
        <source>It fits what is known of the form.</source>
        <translation>फ़ॉर्म की ज्ञात सीमाओं में समाता है।</translation>
    </message>
    <message>
        <source>It does not fit yet:</source>
        <translation>अभी नहीं समाता:</translation>
    </message>
    <message>
        <source>ReturnBench cannot start</source>
        <translation>ReturnBench शुरू नहीं हो सकता</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>आँकड़ों पर वापस</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 से %2: %3</translation>
    </message>
    <message>
        <source>With 95 % confidence the true share lies between %1 and %2 (Wilson's interval). A change is coloured when the intervals of both periods do not touch.</source>
        <translation>95 % भरोसे के साथ असली हिस्सा %1 और %2 के बीच है (विल्सन अंतराल)। बदलाव रंगीन तब होता है जब दोनों अवधियों के अंतराल एक-दूसरे को नहीं छूते।</translation>
    </message>
    <message>
        <source>Show the inspections</source>
        <translation>जाँचें दिखाएँ</translation>
    </message>
    <message>
        <source>Welcome to ReturnBench</source>
        <translation>ReturnBench में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Set up this bench in a minute, or try it first with a demo that touches no real data.
The bench's data will lie in %1.</source>
        <translation>एक मिनट में यह बेंच तैयार करें, या पहले डेमो से आज़माएँ जो असली डेटा को नहीं छूता।
बेंच का डेटा %1 में रहेगा।</translation>
    </message>
    <message>
        <source>The bench's name (it stands in every record)</source>
        <translation>बेंच का नाम (हर रिकॉर्ड में रहता है)</translation>
    </message>
    <message>
        <source>Bench 1</source>
        <translation>बेंच 1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>A. Rao</source>
        <translation>A. Rao</translation>
    </message>
    <message>
        <source>A PIN for you, the administrator</source>
        <translation>आपके लिए PIN (प्रशासक)</translation>
    </message>
    <message>
        <source>4 to 12 digits; left empty, nobody signs in here</source>
        <translation>4 से 12 अंक; खाली: यहाँ कोई साइन इन नहीं करता</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>वही PIN एक बार और</translation>
    </message>
    <message>
        <source>Choose files of orders, dispatched serials and returns …</source>
        <translation>ऑर्डर, भेजे गए सीरियल और रिटर्न की फ़ाइलें चुनें …</translation>
    </message>
    <message>
        <source>Exports of marketplaces and shops as they come (CSV, TSV, XLSX, XML). They can come later too: put them into the folder inbox.</source>
        <translation>मार्केटप्लेस और दुकानों के एक्सपोर्ट जैसे आते हैं (CSV, TSV, XLSX, XML)। बाद में भी आ सकते हैं: फ़ोल्डर inbox में रखें।</translation>
    </message>
    <message>
        <source>Set up this bench</source>
        <translation>यह बेंच तैयार करें</translation>
    </message>
    <message>
        <source>Try it with the demo</source>
        <translation>डेमो से आज़माएँ</translation>
    </message>
    <message>
        <source>To the bench</source>
        <translation>बेंच पर जाएँ</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>लाने की फ़ाइलें</translation>
    </message>
    <message>
        <source>Exports (*.csv *.tsv *.txt *.xlsx *.xml)</source>
        <translation>एक्सपोर्ट (*.csv *.tsv *.txt *.xlsx *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Say your name: it stands in the records of what you do.</source>
        <translation>अपना नाम बताएँ: यह आपके काम के रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>The PIN was typed differently the second time: type it twice.</source>
        <translation>दूसरी बार PIN अलग लिखा गया: उसे दो बार एक जैसा लिखें।</translation>
    </message>
    <message>
        <source>Making the workspace …</source>
        <translation>कार्यस्थान बन रहा है …</translation>
    </message>
    <message>
        <source>%1: %2 rows …</source>
        <translation>%1: %2 पंक्तियाँ …</translation>
    </message>
    <message>
        <source>The bench is ready. Now the camera, then the scanner; after that the demo can be tried.</source>
        <translation>बेंच तैयार है। अब कैमरा, फिर स्कैनर; उसके बाद डेमो आज़मा सकते हैं।</translation>
    </message>
    <message>
        <source>Keys and command codes</source>
        <translation>कुंजियाँ और कमांड कोड</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>प्रश्न का उत्तर दें</translation>
    </message>
    <message>
        <source>A scanner works wherever the focus is. Without one, type the number and press Enter.</source>
        <translation>स्कैनर हर जगह काम करता है। स्कैनर न हो तो संख्या टाइप करके Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Save the codes as PDF</source>
        <translation>कोड PDF में सहेजें</translation>
    </message>
    <message>
        <source>truly %1 to %2</source>
        <translation>असल में %1 से %2</translation>
    </message>
    <message>
        <source>Nothing is under suspicion.</source>
        <translation>किसी पर संदेह नहीं है।</translation>
    </message>
    <message>
        <source>Who or what stands out</source>
        <translation>कौन या क्या अलग दिखता है</translation>
    </message>
    <message>
        <source>Suspected fraud, 95 % interval</source>
        <translation>संदिग्ध धोखाधड़ी, 95 % अंतराल</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>कुंजी: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The unit's life</source>
        <translation>यूनिट का जीवन</translation>
    </message>
    <message>
        <source>There is more, which is left out.</source>
        <translation>और भी है, जो छोड़ा गया है।</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>अभी पता नहीं</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Light and sharpness of the picture</source>
        <translation>तस्वीर की रोशनी और सफ़ाई</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2.</source>
        <translation>सफ़ाई %1, अब तक सबसे अच्छी %2.</translation>
    </message>
    <message>
        <source>Parts are burnt out: less light, or a shorter exposure.</source>
        <translation>कुछ भाग जले हैं: रोशनी या एक्सपोज़र घटाएँ।</translation>
    </message>
    <message>
        <source>It is dark: more light.</source>
        <translation>अँधेरा है: रोशनी बढ़ाएँ।</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Look up a code</source>
        <translation>कोड खोजें</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Code to look up</source>
        <translation>खोजने का कोड</translation>
    </message>
    <message>
        <source>Order, AWB, return, LPN, serial, IMEI, GTIN, or a part of one</source>
        <translation>ऑर्डर, AWB, रिटर्न, LPN, सीरियल, IMEI, GTIN, या उनका भाग</translation>
    </message>
    <message>
        <source>The records cannot be read now</source>
        <translation>रिकॉर्ड अभी पढ़े नहीं जा सकते</translation>
    </message>
    <message>
        <source>%1 found, more units are left out: ask for one of them</source>
        <translation>%1 मिले, और यूनिटें छोड़ी गईं: उनमें से एक खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has exactly this code. Near it, to be compared with the item:</source>
        <translation>ठीक यही कोड कहीं नहीं है। मिलते-जुलते, आइटम से मिलाने के लिए:</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>इसके बारे में कुछ पता नहीं</translation>
    </message>
    <message>
        <source>Neither the orders nor the inspections have this code, nor one near it. Look at the light Orders: it says how old the records are.</source>
        <translation>न ऑर्डर में न जाँचों में यह कोड या इससे मिलता-जुलता है। बत्ती ऑर्डर देखें: वह बताती है कि रिकॉर्ड कितने पुराने हैं।</translation>
    </message>
    <message>
        <source>%1
Press Enter to look at it.</source>
        <translation>%1
देखने के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Scan a code, or type at least %1 characters of it</source>
        <translation>कोड स्कैन करें, या उसके कम से कम %1 अक्षर टाइप करें</translation>
    </message>
    <message>
        <source>What do you have in your hand?</source>
        <translation>आपके हाथ में क्या है?</translation>
    </message>
    <message>
        <source>Any code of a parcel, an order or a unit leads to all that is known of it. When the label is torn or smudged, type what can be read.</source>
        <translation>पार्सल, ऑर्डर या यूनिट का कोई भी कोड उसकी सारी जानकारी तक ले जाता है। लेबल फटा या धुँधला हो तो जो पढ़ा जाए वह टाइप करें।</translation>
    </message>
    <message>
        <source>Cover parts of a photo</source>
        <translation>फ़ोटो के हिस्से ढकें</translation>
    </message>
    <message>
        <source>Photo: drag over what is to be covered</source>
        <translation>फ़ोटो: जो ढकना है उस पर खींचें</translation>
    </message>
    <message>
        <source>What must nobody read?</source>
        <translation>क्या किसी को नहीं पढ़ना चाहिए?</translation>
    </message>
    <message>
        <source>Drag over a buyer's name and address. What is exported from now on has a covered copy; the original stays here.</source>
        <translation>ख़रीदार के नाम और पते पर खींचें। अब से निर्यात में ढकी प्रति जाएगी; मूल यहीं रहेगा।</translation>
    </message>
    <message>
        <source>Cover these parts</source>
        <translation>ये हिस्से ढकें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Use the original again</source>
        <translation>फिर मूल उपयोग करें</translation>
    </message>
    <message>
        <source>%1 (covered)</source>
        <translation>%1 (ढका हुआ)</translation>
    </message>
    <message numerus="yes">
        <source>%n parts look like an address. Look whether they are, and that none is missing: drag to add one, tap one to take it away.</source>
        <translation>
            <numerusform>%n हिस्सा पते जैसा दिखता है। देखें कि वह पता है और कोई छूटा नहीं: जोड़ने के लिए खींचें, हटाने के लिए छुएँ।</numerusform>
            <numerusform>%n हिस्से पते जैसे दिखते हैं। देखें कि वे पते हैं और कोई छूटा नहीं: जोड़ने के लिए खींचें, हटाने के लिए छुएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>समझ गए</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing to note?</source>
        <translation>कुछ लिखने को नहीं?</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>प्रस्ताव मानें</translation>
    </message>
    <message>
        <source>A digit answers it anew; Enter keeps the answer that it has.</source>
        <translation>अंक से नया उत्तर दें; Enter दिया हुआ उत्तर रहने देता है।</translation>
    </message>
    <message>
        <source>Enter accepts as usual: %1. A digit answers otherwise.</source>
        <translation>Enter सामान्य उत्तर मानता है: %1. अंक से दूसरा उत्तर दें।</translation>
    </message>
    <message>
        <source>Hold it to the camera, or scan it. Press %1 when it cannot be read.</source>
        <translation>कैमरे को दिखाएँ, या स्कैन करें। पढ़ा न जाए तो %1 दबाएँ।</translation>
    </message>
    <message>
        <source>Compare the marked characters with the item itself.</source>
        <translation>चिह्नित अक्षर आइटम से ही मिलाएँ।</translation>
    </message>
    <message>
        <source>Hold it still: the photo is taken by itself. Or press Space.</source>
        <translation>स्थिर रखें: फ़ोटो अपने-आप ली जाती है। या Space दबाएँ।</translation>
    </message>
    <message>
        <source>Press the digit of the answer, or touch it.</source>
        <translation>उत्तर का अंक दबाएँ, या उसे छुएँ।</translation>
    </message>
    <message>
        <source>Enter accepts and closes. Alt+A … Alt+D give another grade.</source>
        <translation>Enter मानता और बंद करता है। Alt+A … Alt+D दूसरा ग्रेड देते हैं।</translation>
    </message>
    <message>
        <source>Alt+A … Alt+D give a grade, %1 a disposition.</source>
        <translation>Alt+A … Alt+D ग्रेड देते हैं, %1 निपटान।</translation>
    </message>
    <message>
        <source>Everything is there. Enter closes the inspection.</source>
        <translation>सब हो गया। Enter जाँच बंद करता है।</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>आगे: %1</translation>
    </message>
    <message>
        <source>Not taken yet: %1.</source>
        <translation>अभी नहीं ली गई: %1.</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>भुगतान किसका</translation>
    </message>
    <message>
        <source>What the marketplace calls it</source>
        <translation>मार्केटप्लेस इसे क्या कहता है</translation>
    </message>
    <message>
        <source>Share of the price, %</source>
        <translation>क़ीमत का हिस्सा, %</translation>
    </message>
    <message>
        <source>Paid for: %1</source>
        <translation>भुगतान: %1</translation>
    </message>
    <message>
        <source>What the marketplace calls it: %1</source>
        <translation>मार्केटप्लेस इसे क्या कहता है: %1</translation>
    </message>
    <message>
        <source>Share of the price, %: %1</source>
        <translation>क़ीमत का हिस्सा, %: %1</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>खोलने का वीडियो</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <source>claims staff</source>
        <translation>दावा-कर्मी</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>प्रबंधक</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>यहाँ कौन काम करता है</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Short name, as it is typed: asha</source>
        <translation>छोटा नाम, जैसा टाइप होता है: asha</translation>
    </message>
    <message>
        <source>Name, as it stands on packs: A. Rao</source>
        <translation>नाम, जैसा पैक पर लिखा जाता है: A. Rao</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>यहाँ हैं</translation>
    </message>
    <message>
        <source>no, has left</source>
        <translation>नहीं, जा चुके</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>New PIN: 4 to 12 digits</source>
        <translation>नया पिन: 4 से 12 अंक</translation>
    </message>
    <message>
        <source>Take PIN and badge away</source>
        <translation>पिन और बैज वापस लें</translation>
    </message>
    <message>
        <source>Give this PIN</source>
        <translation>यह पिन दें</translation>
    </message>
    <message>
        <source>Make a new badge</source>
        <translation>नया बैज बनाएँ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · left</source>
        <translation>%1 · जा चुके</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>कोई नया</translation>
    </message>
    <message>
        <source>Signs in with a PIN or a badge.</source>
        <translation>पिन या बैज से साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Has neither PIN nor badge.</source>
        <translation>न पिन है, न बैज।</translation>
    </message>
    <message>
        <source>Nobody is asked for one, and everybody may do everything, until an administrator has a PIN or a badge.</source>
        <translation>जब तक किसी प्रशासक के पास पिन या बैज नहीं है, तब तक किसी से नहीं पूछा जाता और सब सब कुछ कर सकते हैं।</translation>
    </message>
    <message>
        <source>Inspects returns, grades again, sets up cameras and scanners, adds notes.</source>
        <translation>वापसियों की जाँच, दोबारा ग्रेडिंग, कैमरे और स्कैनर की सेटिंग, नोट जोड़ना।</translation>
    </message>
    <message>
        <source>Makes claims, exports evidence, sees reports, imports; does not inspect.</source>
        <translation>दावे करना, साक्ष्य निर्यात, रिपोर्ट देखना, आयात; जाँच नहीं।</translation>
    </message>
    <message>
        <source>What clerks and claims staff do; changes the marketplaces' rules and protocols.</source>
        <translation>जो क्लर्क और दावा-कर्मी करते हैं; मार्केटप्लेस के नियम और प्रोटोकॉल बदलना।</translation>
    </message>
    <message>
        <source>Everything, also who works here, and the key that packs are signed with.</source>
        <translation>सब कुछ, यहाँ कौन काम करता है और पैक पर हस्ताक्षर की कुंजी भी।</translation>
    </message>
    <message>
        <source>%1 signs in</source>
        <translation>%1 साइन इन कर रहे हैं</translation>
    </message>
    <message>
        <source>Type your PIN, or scan your badge.</source>
        <translation>अपना PIN लिखें या बैज स्कैन करें।</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Rules of a marketplace</source>
        <translation>एक मार्केटप्लेस के नियम</translation>
    </message>
    <message>
        <source>The marketplace</source>
        <translation>मार्केटप्लेस</translation>
    </message>
    <message>
        <source>Windows: until when</source>
        <translation>समय-सीमाएँ: कब तक</translation>
    </message>
    <message>
        <source>What is paid for, and with which photos</source>
        <translation>किसका भुगतान होता है, और किन फ़ोटो के साथ</translation>
    </message>
    <message>
        <source>What its form takes at most; empty is unknown</source>
        <translation>उसका फ़ॉर्म ज़्यादा से ज़्यादा क्या लेता है; खाली मतलब अज्ञात</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Channels, as orders name them</source>
        <translation>चैनल, जैसे ऑर्डर में लिखे हैं</translation>
    </message>
    <message>
        <source>Currencies; empty: any</source>
        <translation>मुद्राएँ; खाली: कोई भी</translation>
    </message>
    <message>
        <source>Where this is written</source>
        <translation>यह कहाँ लिखा है</translation>
    </message>
    <message>
        <source>Read there on (2026-11-25)</source>
        <translation>वहाँ कब पढ़ा (2026-11-25)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>यह कितना पक्का है?</translation>
    </message>
    <message>
        <source>Days that are no business days</source>
        <translation>जो कार्य दिवस नहीं हैं</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>शनिवार, रविवार</translation>
    </message>
    <message>
        <source>Friday, Saturday</source>
        <translation>शुक्रवार, शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>One file, MB</source>
        <translation>एक फ़ाइल, MB</translation>
    </message>
    <message>
        <source>All files, MB</source>
        <translation>सभी फ़ाइलें, MB</translation>
    </message>
    <message>
        <source>A video, MB</source>
        <translation>एक वीडियो, MB</translation>
    </message>
    <message>
        <source>A video, seconds</source>
        <translation>एक वीडियो, सेकंड</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Characters of the text</source>
        <translation>पाठ के अक्षर</translation>
    </message>
    <message>
        <source>Formats: pdf, jpeg, png, mp4</source>
        <translation>फ़ॉर्मैट: pdf, jpeg, png, mp4</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>नाम नहीं है।</translation>
    </message>
    <message>
        <source>The channel is missing: as it stands in the orders, such as amazon.</source>
        <translation>चैनल नहीं है: जैसा ऑर्डर में लिखा है, जैसे amazon।</translation>
    </message>
    <message>
        <source>Say where this is written: a page, a contract, a person.</source>
        <translation>बताएँ यह कहाँ लिखा है: पृष्ठ, अनुबंध या व्यक्ति।</translation>
    </message>
    <message>
        <source>The day on which it was read is no day such as 2026-11-25.</source>
        <translation>पढ़ने का दिन 2026-11-25 जैसा कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>The time zone is none such as Asia/Kolkata.</source>
        <translation>समय क्षेत्र Asia/Kolkata जैसा नहीं है।</translation>
    </message>
    <message>
        <source>Say what the marketplace calls it: %1.</source>
        <translation>बताएँ मार्केटप्लेस इसे क्या कहता है: %1।</translation>
    </message>
    <message>
        <source>%1: this is no number.</source>
        <translation>%1: यह संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The label %1 is on the printer.</source>
        <translation>लेबल %1 प्रिंटर पर है।</translation>
    </message>
    <message>
        <source>No label printer is set up: the label is saved as %1.</source>
        <translation>लेबल प्रिंटर सेट नहीं है: लेबल %1 में सहेजा गया।</translation>
    </message>
    <message>
        <source>The command codes are saved as %1. Print it at 100 %.</source>
        <translation>कमांड कोड %1 में सहेजे गए। 100 % पर छापें।</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>आपने चुना</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>नियम: %1</translation>
    </message>
    <message>
        <source>Grade and disposition</source>
        <translation>ग्रेड और निपटान</translation>
    </message>
    <message>
        <source>Grade %1 (Alt+%1)</source>
        <translation>ग्रेड %1 (Alt+%1)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Grade —</source>
        <translation>ग्रेड —</translation>
    </message>
    <message>
        <source>after the questions</source>
        <translation>प्रश्नों के बाद</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Which protocol</source>
        <translation>कौन-सा प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>प्रश्न जोड़ें</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>तस्वीर जोड़ें</translation>
    </message>
    <message>
        <source>Add a rule for grades</source>
        <translation>ग्रेड का नियम जोड़ें</translation>
    </message>
    <message>
        <source>… for dispositions</source>
        <translation>… गंतव्य का</translation>
    </message>
    <message>
        <source>The protocol's text</source>
        <translation>प्रोटोकॉल का पाठ</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>बदलाव क्यों</translation>
    </message>
    <message>
        <source>AT THE BENCH</source>
        <translation>बेंच पर</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>कोई चिह्न नहीं</translation>
    </message>
    <message>
        <source>What you changed is not kept yet. Do it once more to leave it.</source>
        <translation>बदलाव अभी रखा नहीं गया। छोड़ने के लिए फिर से वही करें।</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>और %1।</translation>
    </message>
    <message>
        <source>There are too many ways through it to walk them all.</source>
        <translation>इतने रास्ते हैं कि सब जाँचे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>All %1 ways through it end; at most %2 questions and %3 photos.</source>
        <translation>सभी %1 रास्ते पूरे होते हैं; अधिकतम %2 प्रश्न और %3 तस्वीरें।</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>तस्वीरें: %1</translation>
    </message>
    <message>
        <source>Grade %1 (%2)</source>
        <translation>ग्रेड %1 (%2)</translation>
    </message>
    <message>
        <source>No grade yet: answer the questions.</source>
        <translation>अभी ग्रेड नहीं: प्रश्नों के उत्तर दें।</translation>
    </message>
    <message>
        <source>Then: %1 (%2)</source>
        <translation>फिर: %1 (%2)</translation>
    </message>
    <message>
        <source>same unit</source>
        <translation>वही यूनिट</translation>
    </message>
    <message>
        <source>another unit</source>
        <translation>दूसरी यूनिट</translation>
    </message>
    <message>
        <source>%1 of %2 questions answered</source>
        <translation>%2 में से %1 प्रश्नों के उत्तर मिले</translation>
    </message>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1: %2, चुना गया</translation>
    </message>
    <message>
        <source>%1: %2, as usual</source>
        <translation>%1: %2, सामान्य</translation>
    </message>
    <message>
        <source>before dispatch · %1 of %2</source>
        <translation>भेजने से पहले · %2 में से %1</translation>
    </message>
    <message>
        <source>product · %1 of %2</source>
        <translation>उत्पाद · %2 में से %1</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>रिपोर्ट की तालिकाएँ</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>रिपोर्ट की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>क्या दिखाया जाता है</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>एक नज़र में</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>सभी आँकड़े</translation>
    </message>
    <message>
        <source>Protocols: photos and questions</source>
        <translation>प्रोटोकॉल: तस्वीरें और प्रश्न</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… से … तक</translation>
    </message>
    <message>
        <source>The first day, such as 2026-11-01</source>
        <translation>पहला दिन, जैसे 2026-11-01</translation>
    </message>
    <message>
        <source>The last day, such as 2026-11-25</source>
        <translation>आख़िरी दिन, जैसे 2026-11-25</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>सभी फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Grade the sample</source>
        <translation>नमूना ग्रेड करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
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
        <translation>%1, %2 की तुलना में। %3 तक</translation>
    </message>
    <message>
        <source>%1. As of %2</source>
        <translation>%1. %2 तक</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Inspection %1</source>
        <translation>जाँच %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · read %n times</source>
        <translation>
            <numerusform>%1 · %n बार पढ़ा</numerusform>
            <numerusform>%1 · %n बार पढ़ा</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटा हुआ</translation>
    </message>
    <message>
        <source>RETURNED</source>
        <translation>लौटा हुआ</translation>
    </message>
    <message>
        <source>nothing read yet</source>
        <translation>अभी कुछ नहीं पढ़ा</translation>
    </message>
    <message>
        <source>can be claimed</source>
        <translation>दावा हो सकता है</translation>
    </message>
    <message>
        <source>can no longer be claimed</source>
        <translation>अब दावा नहीं हो सकता</translation>
    </message>
    <message>
        <source>until: %1 → %2</source>
        <translation>तक: %1 → %2</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>कुछ नहीं छूटा</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>छूटा: %1</translation>
    </message>
    <message>
        <source>called: %1</source>
        <translation>नाम: %1</translation>
    </message>
    <message>
        <source>%1 can be claimed that could not</source>
        <translation>%1 पर अब दावा हो सकता है, पहले नहीं</translation>
    </message>
    <message>
        <source>%1 can no longer be claimed</source>
        <translation>%1 पर अब दावा नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1 would be missed already</source>
        <translation>%1 पहले ही छूट चुके होंगे</translation>
    </message>
    <message>
        <source>%1 would not be missed yet</source>
        <translation>%1 अभी छूटे नहीं होंगे</translation>
    </message>
    <message>
        <source>%1 end sooner</source>
        <translation>%1 पहले ख़त्म होंगे</translation>
    </message>
    <message>
        <source>%1 end later</source>
        <translation>%1 बाद में ख़त्म होंगे</translation>
    </message>
    <message>
        <source>%1 end nobody knows when</source>
        <translation>%1 कब ख़त्म होंगे, पता नहीं</translation>
    </message>
    <message>
        <source>%1 get an end</source>
        <translation>%1 को अंत मिलेगा</translation>
    </message>
    <message>
        <source>%1 with another amount</source>
        <translation>%1 की राशि बदलेगी</translation>
    </message>
    <message>
        <source>%1 with other photos missing</source>
        <translation>%1 में दूसरे फ़ोटो छूटेंगे</translation>
    </message>
    <message>
        <source>%1 are called otherwise</source>
        <translation>%1 का नाम बदलेगा</translation>
    </message>
    <message>
        <source>%1 open claims stay as they are; %2 that were begun keep the rules they were made under.</source>
        <translation>%1 खुले दावे जैसे हैं वैसे रहेंगे; %2 शुरू किए दावे अपने पुराने नियम रखेंगे।</translation>
    </message>
    <message>
        <source>Rules of the marketplaces</source>
        <translation>मार्केटप्लेस के नियम</translation>
    </message>
    <message>
        <source>Back to the claims</source>
        <translation>दावों पर वापस</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>मार्केटप्लेस</translation>
    </message>
    <message>
        <source>Another marketplace</source>
        <translation>और मार्केटप्लेस</translation>
    </message>
    <message>
        <source>What a change would do</source>
        <translation>बदलाव से क्या होगा</translation>
    </message>
    <message>
        <source>Take an earlier version into the form</source>
        <translation>पुराना संस्करण फ़ॉर्म में लाएँ</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>ये नियम रखें</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (आपका)</translation>
    </message>
    <message>
        <source>%1, read on %2</source>
        <translation>%1, %2 को पढ़ा</translation>
    </message>
    <message>
        <source>Change something: here stands what it would do to the claims that are open now.</source>
        <translation>कुछ बदलें: यहाँ दिखेगा कि अभी खुले दावों का क्या होगा।</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>पुराने संस्करण</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2 द्वारा</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>जैसा मिला था</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>और %1</translation>
    </message>
    <message>
        <source>A code of more than %1 characters was scanned.</source>
        <translation>%1 से ज़्यादा अक्षरों का कोड स्कैन हुआ।</translation>
    </message>
    <message>
        <source>"%1" is too short for a code.</source>
        <translation>"%1" कोड के लिए बहुत छोटा है।</translation>
    </message>
    <message>
        <source>The scanner types exactly what the code says. All is well.</source>
        <translation>स्कैनर ठीक वही टाइप करता है जो कोड में है। सब ठीक है।</translation>
    </message>
    <message>
        <source>Caps Lock is on: capitals and small letters are swapped. Press it once, then scan again.</source>
        <translation>Caps Lock चालू है: बड़े और छोटे अक्षर बदल गए हैं। उसे एक बार दबाएँ, फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>All letters come in one case: switch off "convert to upper case" (or lower case) in the scanner's own settings.</source>
        <translation>सब अक्षर एक ही तरह के आते हैं: स्कैनर की सेटिंग में "बड़े अक्षर" (या छोटे) बदलना बंद करें।</translation>
    </message>
    <message>
        <source>This machine has a German keyboard layout and the scanner types for a US one: set the scanner's keyboard country to Germany.</source>
        <translation>इस मशीन का कीबोर्ड जर्मन है और स्कैनर US के लिए टाइप करता है: स्कैनर में कीबोर्ड देश जर्मनी चुनें।</translation>
    </message>
    <message>
        <source>This machine has a French keyboard layout and the scanner types for a US one: set the scanner's keyboard country to France.</source>
        <translation>इस मशीन का कीबोर्ड फ़्रेंच है और स्कैनर US के लिए टाइप करता है: स्कैनर में कीबोर्ड देश फ़्रांस चुनें।</translation>
    </message>
    <message>
        <source>This machine has a Spanish, Portuguese or Italian keyboard layout and the scanner types for a US one: set the scanner's keyboard country to the same.</source>
        <translation>इस मशीन का कीबोर्ड स्पेनी, पुर्तगाली या इतालवी है और स्कैनर US के लिए टाइप करता है: स्कैनर में वही कीबोर्ड देश चुनें।</translation>
    </message>
    <message>
        <source>Some characters are missing: make the scanner type slower (its inter-character delay), or hold it stiller.</source>
        <translation>कुछ अक्षर छूट रहे हैं: स्कैनर को धीरे टाइप करने दें (अक्षरों के बीच का विराम), या उसे स्थिर पकड़ें।</translation>
    </message>
    <message>
        <source>The characters are not those of the code: the keyboard layouts of this machine and of the scanner differ. Set both to the same country.</source>
        <translation>अक्षर कोड के नहीं हैं: इस मशीन और स्कैनर के कीबोर्ड अलग हैं। दोनों में एक ही देश चुनें।</translation>
    </message>
    <message>
        <source>That was another code. Scan the one on the screen.</source>
        <translation>वह दूसरा कोड था। स्क्रीन वाला स्कैन करें।</translation>
    </message>
    <message>
        <source>The scanner sends the separator of GS1 codes (FNC1). All is well.</source>
        <translation>स्कैनर GS1 कोड का विभाजक (FNC1) भेजता है। सब ठीक है।</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) is missing, so that a batch and a serial run into each other: switch on its transmission as GS (ASCII 29) in the scanner's own settings.</source>
        <translation>GS1 कोड का विभाजक (FNC1) नहीं आता, इसलिए लॉट और सीरियल जुड़ जाते हैं: स्कैनर की सेटिंग में उसे GS (ASCII 29) के रूप में भेजना चालू करें।</translation>
    </message>
    <message>
        <source>The separator of GS1 codes (FNC1) comes as other characters: set the scanner to send it as GS (ASCII 29).</source>
        <translation>GS1 कोड का विभाजक (FNC1) दूसरे अक्षरों में आता है: स्कैनर को उसे GS (ASCII 29) के रूप में भेजने दें।</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>परीक्षण कोड</translation>
    </message>
    <message>
        <source>From the screen, or from the printed sheet of codes where the scanner reads no screens.</source>
        <translation>स्क्रीन से, या छपी कोड शीट से यदि स्कैनर स्क्रीन नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>The code comes without an end: switch on Enter (CR) or Tab as the suffix in the scanner's own settings.</source>
        <translation>कोड बिना किसी अंत के आता है: स्कैनर की अपनी सेटिंग में Enter (CR) या Tab को सफ़िक्स के रूप में चालू करें।</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>अभी कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Scan this code too</source>
        <translation>यह कोड भी स्कैन करें</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>यह कोड स्कैन करें</translation>
    </message>
    <message>
        <source>It typed: %1</source>
        <translation>टाइप हुआ: %1</translation>
    </message>
    <message>
        <source>A scanner that is read by itself is heard whatever has the focus and whatever the keyboard's layout, and two are never mixed up. Do not choose the keyboard that you type with: it would type nowhere else.</source>
        <translation>अलग से पढ़ा गया स्कैनर हमेशा सुना जाता है, फ़ोकस और कीबोर्ड कोई भी हो, और दो कभी आपस में नहीं मिलते। जिस कीबोर्ड से आप टाइप करते हैं उसे न चुनें: वह और कहीं टाइप नहीं करेगा।</translation>
    </message>
    <message>
        <source>read by itself</source>
        <translation>अलग से पढ़ा</translation>
    </message>
    <message>
        <source>Grading again</source>
        <translation>दोबारा ग्रेड</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>पिछला उत्तर वापस लें</translation>
    </message>
    <message>
        <source>%1 of the sample of %2 are left for you. Esc leaves; nothing of a half-answered one is kept.</source>
        <translation>%2 के नमूने में से %1 आपके लिए बाकी हैं। Esc से बाहर; आधा उत्तर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>कोई तस्वीर नहीं।</translation>
    </message>
    <message>
        <source>Nothing is left to be graded.</source>
        <translation>ग्रेड करने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>This photo is missing or damaged.</source>
        <translation>यह तस्वीर नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>तस्वीर: %1</translation>
    </message>
    <message>
        <source>The buyer's reason: %1. What was answered first is not shown. ← and → turn the photos.</source>
        <translation>खरीदार का कारण: %1। पहले उत्तर नहीं दिखाए जाते। ← और → से तस्वीरें बदलें।</translation>
    </message>
    <message>
        <source>Nothing is left for you in this sample</source>
        <translation>इस नमूने में आपके लिए कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>Everything of this period that others closed was graded again by you. Press Esc to see what came of it, or choose another period.</source>
        <translation>इस अवधि में दूसरों ने जो बंद किया, वह सब आप दोबारा ग्रेड कर चुके। परिणाम के लिए Esc, या दूसरी अवधि चुनें।</translation>
    </message>
    <message>
        <source>By the rules: grade %1 (%2). Enter gives it.</source>
        <translation>नियमों से: ग्रेड %1 (%2)। Enter से दें।</translation>
    </message>
    <message>
        <source>No rule gives a grade: choose one.</source>
        <translation>कोई नियम ग्रेड नहीं देता: एक चुनें।</translation>
    </message>
    <message>
        <source>Can it not be read?</source>
        <translation>क्या यह पढ़ा नहीं जाता?</translation>
    </message>
    <message>
        <source>Try another angle first: the camera goes on looking. Else type the serial as it stands on the item. The expected one is hidden meanwhile.</source>
        <translation>पहले दूसरा कोण आज़माएँ: कैमरा देखता रहता है। नहीं तो सीरियल वैसा ही टाइप करें जैसा आइटम पर है। अपेक्षित सीरियल तब तक छिपा रहता है।</translation>
    </message>
    <message>
        <source>Serial as read by you</source>
        <translation>आपका पढ़ा सीरियल</translation>
    </message>
    <message>
        <source>Serial on the item</source>
        <translation>आइटम पर सीरियल</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Nothing can be read</source>
        <translation>कुछ पढ़ा नहीं जाता</translation>
    </message>
    <message>
        <source>%1: taken</source>
        <translation>%1: ली गई</translation>
    </message>
    <message>
        <source>%1: next</source>
        <translation>%1: अगली</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: बाकी</translation>
    </message>
    <message>
        <source>%1: click to take it again</source>
        <translation>%1: फिर लेने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>%1: taken by itself; click to take it now (Space takes the next)</source>
        <translation>%1: अपने-आप ली जाएगी; अभी लेने के लिए क्लिक करें (Space अगली लेता है)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगली</translation>
    </message>
    <message>
        <source>Photos of this inspection</source>
        <translation>इस जाँच की फ़ोटो</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>आज बंद</translation>
    </message>
    <message>
        <source>do not agree</source>
        <translation>मेल नहीं</translation>
    </message>
    <message>
        <source>Scan the parcel's label</source>
        <translation>पार्सल का लेबल स्कैन करें</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>यहाँ कौन काम करता है?</translation>
    </message>
    <message>
        <source>Without a scanner, type its number here and press Enter.</source>
        <translation>स्कैनर न हो तो संख्या यहाँ टाइप करके Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Scan your badge. Without one press your digit, or touch your name, for your PIN.</source>
        <translation>अपना बैज स्कैन करें। बैज न हो तो PIN के लिए अपना अंक दबाएँ या नाम छुएँ।</translation>
    </message>
    <message>
        <source>Press your digit, or touch your name. It stands in every record.</source>
        <translation>अपना अंक दबाएँ, या अपना नाम छुएँ। यह हर रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>TRY ONE OF THESE PARCELS</source>
        <translation>इनमें से कोई पार्सल आज़माएँ</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>अभी खुली</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>तारीख नहीं</translation>
    </message>
    <message>
        <source>The camera gives pictures (%1).</source>
        <translation>कैमरा तस्वीरें दे रहा है (%1).</translation>
    </message>
    <message>
        <source>The camera is being opened.</source>
        <translation>कैमरा खुल रहा है।</translation>
    </message>
    <message>
        <source>Label camera: %1</source>
        <translation>लेबल कैमरा: %1</translation>
    </message>
    <message numerus="yes">
        <source>The reader of codes was restarted %n times; nothing was lost.</source>
        <translation>
            <numerusform>कोड पढ़ने वाला %n बार फिर शुरू हुआ; कुछ खोया नहीं।</numerusform>
            <numerusform>कोड पढ़ने वाला %n बार फिर शुरू हुआ; कुछ खोया नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>स्कैनर</translation>
    </message>
    <message>
        <source>The last scan came at %1.</source>
        <translation>पिछला स्कैन %1 पर आया।</translation>
    </message>
    <message>
        <source>No scan has come yet. A keyboard scanner shows itself with its first code: scan any label. Without a scanner, type the number and press Enter.</source>
        <translation>अभी कोई स्कैन नहीं आया। कीबोर्ड स्कैनर अपने पहले कोड से दिखता है: कोई भी लेबल स्कैन करें। स्कैनर न हो तो संख्या टाइप करके Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>डिस्क</translation>
    </message>
    <message>
        <source>The disk does not say how much is free. Check that it is still there.</source>
        <translation>डिस्क नहीं बताती कि कितना खाली है। देखें कि वह लगी है।</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>डिस्क भरी</translation>
    </message>
    <message>
        <source>Only %1 are free: no new inspection is opened. Free space on this disk.</source>
        <translation>केवल %1 खाली: नई जाँच नहीं खुलेगी। इस डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>डिस्क %1</translation>
    </message>
    <message>
        <source>%1 are free: about a day's work. Free space soon.</source>
        <translation>%1 खाली: लगभग एक दिन का काम। जल्दी जगह बनाएँ।</translation>
    </message>
    <message>
        <source>%1 are free for photos and records.</source>
        <translation>%1 फ़ोटो और रिकॉर्ड के लिए खाली।</translation>
    </message>
    <message>
        <source>The opening is being recorded, without sound, until the inspection is closed.</source>
        <translation>खोलना रिकॉर्ड हो रहा है, बिना आवाज़, जाँच बंद होने तक।</translation>
    </message>
    <message>
        <source>The opening of each parcel is recorded, from some seconds before its scan until the inspection is closed, without sound.</source>
        <translation>हर पार्सल का खोलना रिकॉर्ड होता है, स्कैन से कुछ सेकंड पहले से जाँच बंद होने तक, बिना आवाज़।</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n clips,</source>
        <translation>
            <numerusform>रखी: %n क्लिप,</numerusform>
            <numerusform>रखीं: %n क्लिप,</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2; the oldest go first.</source>
        <translation>%2 में से %1; सबसे पुरानी पहले हटती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The clip lacks %n pictures: this machine is too busy. End other programs.</source>
        <translation>
            <numerusform>क्लिप में %n तस्वीर कम है: यह मशीन बहुत व्यस्त है। दूसरे प्रोग्राम बंद करें।</numerusform>
            <numerusform>क्लिप में %n तस्वीरें कम हैं: यह मशीन बहुत व्यस्त है। दूसरे प्रोग्राम बंद करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>क्लिप %1</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>%1: all up to %2 is here.</source>
        <translation>%1: %2 तक सब यहाँ है।</translation>
    </message>
    <message>
        <source>%1: not everything is here yet.</source>
        <translation>%1: अभी सब यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>ऑर्डर %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>इनबॉक्स</translation>
    </message>
    <message>
        <source>The inbox was not looked into yet.</source>
        <translation>इनबॉक्स अभी देखा नहीं गया।</translation>
    </message>
    <message>
        <source>Nothing waits. Files that are put into the workspace's folder inbox are imported by themselves.</source>
        <translation>कुछ बाकी नहीं। कार्यस्थान के फ़ोल्डर inbox में रखी फ़ाइलें अपने-आप आ जाती हैं।</translation>
    </message>
    <message>
        <source>Inbox %1</source>
        <translation>इनबॉक्स %1</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेनू</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is open; the journal holds %Ln events.</source>
        <translation>
            <numerusform>कार्यस्थान खुला है; जर्नल में %Ln घटना है।</numerusform>
            <numerusform>कार्यस्थान खुला है; जर्नल में %Ln घटनाएँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 works here and stands in every record.</source>
        <translation>%1 यहाँ काम करते हैं और हर रिकॉर्ड में रहते हैं।</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Choose your name on the page: it stands in every record.</source>
        <translation>पृष्ठ पर अपना नाम चुनें: यह हर रिकॉर्ड में रहता है।</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 आज</translation>
    </message>
    <message>
        <source>Closed today: %1. Of these %2 agree and %3 do not.</source>
        <translation>आज बंद: %1. इनमें %2 मेल खाते हैं और %3 नहीं।</translation>
    </message>
    <message>
        <source>Claims %1</source>
        <translation>दावे %1</translation>
    </message>
    <message numerus="yes">
        <source>The window of %n claims ends within three days.</source>
        <translation>
            <numerusform>%n दावे की समय-सीमा तीन दिन में समाप्त होती है।</numerusform>
            <numerusform>%n दावों की समय-सीमा तीन दिन में समाप्त होती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Within one day: %1. What is not filed until then is lost.</source>
        <translation>एक दिन में: %1। तब तक जो दर्ज न हो वह खो जाता है।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>देख लिया</translation>
    </message>
    <message>
        <source>%1 or scan RBOK</source>
        <translation>%1 या RBOK</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>अभी निर्णय नहीं</translation>
    </message>
    <message>
        <source>Show the item's label to the camera, or scan it.</source>
        <translation>आइटम का लेबल कैमरे को दिखाएँ, या स्कैन करें।</translation>
    </message>
    <message>
        <source>Verdict: %1. %2</source>
        <translation>निर्णय: %1. %2</translation>
    </message>
    <message>
        <source>The reasons are hidden while a serial is typed.</source>
        <translation>सीरियल टाइप करते समय कारण छिपे रहते हैं।</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>क्यों: %1</translation>
    </message>
    <message>
        <source>Beside the verdict: %1.</source>
        <translation>निर्णय के साथ: %1.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>बैज</translation>
    </message>
    <message>
        <source>Scan it to sign in. Keep it out of the camera's view.</source>
        <translation>साइन इन के लिए स्कैन करें। कैमरे के सामने न रखें।</translation>
    </message>
    <message>
        <source>Back, without voiding</source>
        <translation>वापस, बिना रद्द किए</translation>
    </message>
    <message>
        <source>Answer, reason or count %1</source>
        <translation>उत्तर, कारण या संख्या %1</translation>
    </message>
    <message>
        <source>Scan a code instead of pressing its key. A code acts only when the step allows it.</source>
        <translation>कुंजी दबाने के बदले कोड स्कैन करें। कोड तभी काम करता है जब चरण अनुमति दे।</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>For the answers, reasons and counts that have a digit on the screen.</source>
        <translation>उन उत्तरों, कारणों और संख्याओं के लिए जिनका स्क्रीन पर अंक है।</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>परीक्षण कोड</translation>
    </message>
    <message>
        <source>To check the scanner: its light at the bench, then scan them.</source>
        <translation>स्कैनर जाँचने के लिए: बेंच पर उसकी बत्ती, फिर ये स्कैन करें।</translation>
    </message>
    <message>
        <source>Command codes</source>
        <translation>कमांड कोड</translation>
    </message>
    <message>
        <source>What happened, in order</source>
        <translation>क्या हुआ, क्रम से</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Hash begins</source>
        <translation>हैश का आरंभ</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>कैसे परखें</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. Each entry above carries a hash of the entry before it, so none can be changed, removed or moved without breaking all that follow. The pack is signed with the bench's key. Anyone can check it with stock tools:</source>
        <translation>यह रिपोर्ट एक सबूत पैक की फ़ाइल है। ऊपर की हर प्रविष्टि में उससे पहले वाली का हैश है, इसलिए किसी को बदलना, हटाना या खिसकाना आगे की सब को तोड़ देता है। पैक पर बेंच की कुंजी से हस्ताक्षर है। कोई भी इसे सामान्य औज़ारों से परख सकता है:</translation>
    </message>
    <message>
        <source>Unpack it, and compare every file with its digest:</source>
        <translation>खोलें, और हर फ़ाइल को उसके डाइजेस्ट से मिलाएँ:</translation>
    </message>
    <message>
        <source>Check the signature over all digests with the bench's public key:</source>
        <translation>सब डाइजेस्ट के हस्ताक्षर को बेंच की सार्वजनिक कुंजी से परखें:</translation>
    </message>
    <message>
        <source>Ask the seller for that key by another way than this pack, and compare it: a key that comes with what it signs proves nothing.</source>
        <translation>वह कुंजी विक्रेता से इस पैक के अलावा किसी और रास्ते से माँगें और मिलाएँ: जो कुंजी उसी के साथ आए जिस पर उसका हस्ताक्षर है, वह कुछ सिद्ध नहीं करती।</translation>
    </message>
    <message>
        <source>The digest under each photograph is that of its file in the pack. VERIFY.txt tells how to check the chain of entries.</source>
        <translation>हर फ़ोटो के नीचे का डाइजेस्ट पैक में उसकी फ़ाइल का है। VERIFY.txt बताता है कि प्रविष्टियों की शृंखला कैसे परखें।</translation>
    </message>
    <message>
        <source>Return inspection report %1</source>
        <translation>रिटर्न जाँच रिपोर्ट %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>सीरियल %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>This photograph cannot be shown here; open it in the pack.</source>
        <translation>यह फ़ोटो यहाँ नहीं दिखाई जा सकती; पैक में खोलें।</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 pixels, %4 · %5</source>
        <translation>%1 · %2 × %3 पिक्सेल, %4 · %5</translation>
    </message>
    <message>
        <source>Parts are covered; SHA-256 of the original: %1</source>
        <translation>हिस्से ढके हैं; मूल का SHA-256: %1</translation>
    </message>
    <message>
        <source>No code can be read on this file.</source>
        <translation>इस फ़ाइल पर कोई कोड पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Read on this file: %1</source>
        <translation>इस फ़ाइल पर पढ़ा: %1</translation>
    </message>
    <message>
        <source>The deciding photograph: %1</source>
        <translation>निर्णायक फ़ोटो: %1</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>sharpness %1 · brightness %2 of 255 · too dark %3 · burnt out %4</source>
        <translation>सफ़ाई %1 · उजाला 255 में से %2 · बहुत अँधेरा %3 · जला %4</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 (accepted as usual)</source>
        <translation>%1 (सामान्य मानकर)</translation>
    </message>
    <message>
        <source>The bench's clock was set from %1 to %2.</source>
        <translation>बेंच की घड़ी %1 से %2 पर की गई।</translation>
    </message>
    <message>
        <source>Made %1 at bench %2. All times are UTC.</source>
        <translation>%1 को बेंच %2 पर बनी। सब समय UTC हैं।</translation>
    </message>
    <message>
        <source>Return inspection report</source>
        <translation>रिटर्न जाँच रिपोर्ट</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>ऑर्डर पंक्ति</translation>
    </message>
    <message>
        <source>Licence plate (LPN)</source>
        <translation>लाइसेंस प्लेट (LPN)</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>रिटर्न का प्रकार</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ऑर्डर किया</translation>
    </message>
    <message>
        <source>Delivered to the buyer</source>
        <translation>खरीदार को पहुँचा</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>रिटर्न माँगा</translation>
    </message>
    <message>
        <source>Buyer's reason</source>
        <translation>खरीदार का कारण</translation>
    </message>
    <message>
        <source>Nobody had announced this parcel: it is recorded by the code on its label.</source>
        <translation>इस पार्सल की सूचना किसी ने नहीं दी थी: यह अपने लेबल के कोड से दर्ज है।</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>संकेत: %1</translation>
    </message>
    <message>
        <source>chosen by the inspector</source>
        <translation>जाँचकर्ता ने चुना</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>something</source>
        <translation>कुछ</translation>
    </message>
    <message>
        <source>Closed although this was missing: %1. Reason given: %2</source>
        <translation>यह बाकी रहते बंद: %1. बताया कारण: %2</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>किसने और कब</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>जाँचकर्ता</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Public key of the bench %1</source>
        <translation>बेंच की सार्वजनिक कुंजी %1</translation>
    </message>
    <message>
        <source>Expected: what was sold</source>
        <translation>अपेक्षित: जो बेचा गया</translation>
    </message>
    <message>
        <source>Returned: what was in the parcel</source>
        <translation>लौटा हुआ: जो पार्सल में था</translation>
    </message>
    <message>
        <source>%1 (from print, unsure)</source>
        <translation>%1 (छपे से, अनिश्चित)</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>सीरियल</translation>
    </message>
    <message>
        <source>, dispatched %1</source>
        <translation>, %1 को भेजी</translation>
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
        <translation>अंदर के पुर्ज़े</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>कीमत</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>निर्णय: %1</translation>
    </message>
    <message>
        <source> · a person compared both serials: the same unit</source>
        <translation> · एक व्यक्ति ने दोनों सीरियल मिलाए: वही यूनिट</translation>
    </message>
    <message>
        <source> · a person compared both serials: another unit</source>
        <translation> · एक व्यक्ति ने दोनों सीरियल मिलाए: दूसरी यूनिट</translation>
    </message>
    <message>
        <source> · the inspector found nothing that could be read</source>
        <translation> · जाँचकर्ता को पढ़ने योग्य कुछ नहीं मिला</translation>
    </message>
    <message>
        <source> · GS1 CBV disposition %1</source>
        <translation> · GS1 CBV निपटान %1</translation>
    </message>
    <message>
        <source>The item was not judged.</source>
        <translation>आइटम पर निर्णय नहीं हुआ।</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>While %1: %2.</source>
        <translation>"%1" के दौरान: %2।</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>डेटाबेस ख़राब है</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>डेटाबेस बंद है</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>डिस्क पढ़ने या लिखने में त्रुटि</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>डेटाबेस केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>डेटाबेस नहीं खुलता</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>फ़ाइल डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिस्क पर जगह नहीं बची</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>डिस्क केवल पढ़ी जा सकती है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>डिस्क या उपकरण की त्रुटि</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>डिस्क का कोटा पूरा हुआ</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>पहले से मौजूद है</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>कनेक्शन अस्वीकृत</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>checking the mirror</source>
        <translation>ऑर्डर मिरर की जाँच</translation>
    </message>
    <message>
        <source>Free space on this disk, then try again.</source>
        <translation>इस डिस्क पर जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is read-only: mount it writable or choose another folder.</source>
        <translation>डिस्क केवल पढ़ी जा सकती है: इसे लिखने योग्य बनाएँ या कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Give this account the right to read and write there.</source>
        <translation>इस खाते को वहाँ पढ़ने और लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>डिस्क जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Check that the folder exists and that this account may write there.</source>
        <translation>जाँचें कि फ़ोल्डर मौजूद है और यह खाता वहाँ लिख सकता है।</translation>
    </message>
    <message>
        <source>Close the other program that uses this workspace.</source>
        <translation>वह दूसरा प्रोग्राम बंद करें जो इस कार्यस्थान का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup, or for mirror.db run `returnbench-cli import --anew`.</source>
        <translation>फ़ाइल क्षतिग्रस्त है: बैकअप पुनर्स्थापित करें, या mirror.db के लिए `returnbench-cli import --anew` चलाएँ।</translation>
    </message>
    <message>
        <source>the key `%1` is not known here; known are: %2.</source>
        <translation>कुंजी `%1` यहाँ अज्ञात है; ज्ञात: %2।</translation>
    </message>
    <message>
        <source>the key `%1` in [%2] is not known.</source>
        <translation>[%2] में कुंजी `%1` अज्ञात है।</translation>
    </message>
    <message>
        <source>`%1` is not known.</source>
        <translation>`%1` अज्ञात है।</translation>
    </message>
    <message>
        <source>`%1` is missing.</source>
        <translation>`%1` नहीं है।</translation>
    </message>
    <message>
        <source>`%1` must be printable text of at most %2 bytes.</source>
        <translation>`%1` अधिकतम %2 बाइट का छपने योग्य पाठ हो।</translation>
    </message>
    <message>
        <source>`%1` must be printable text.</source>
        <translation>`%1` छपने योग्य पाठ हो।</translation>
    </message>
    <message>
        <source>`id` must be 1 to 32 of a–z, 0–9, - and _.</source>
        <translation>`id` में a–z, 0–9, - और _ के 1 से 32 अक्षर हों।</translation>
    </message>
    <message>
        <source>`%1` must be true or false.</source>
        <translation>`%1` true या false हो।</translation>
    </message>
    <message>
        <source>`%1` must be a whole number from %2 to %3.</source>
        <translation>`%1` %2 से %3 तक पूर्ण संख्या हो।</translation>
    </message>
    <message>
        <source>`%1` must be a date, such as 2026-11-25.</source>
        <translation>`%1` 2026-11-25 जैसी तारीख़ हो।</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2.</source>
        <translation>"%1" इनमें नहीं है: %2।</translation>
    </message>
    <message>
        <source>a list of texts belongs here.</source>
        <translation>यहाँ पाठों की सूची हो।</translation>
    </message>
    <message>
        <source>a text belongs here.</source>
        <translation>यहाँ पाठ हो।</translation>
    </message>
    <message>
        <source>`%1` must be a list of at most %2 tables: [[%3]].</source>
        <translation>`%1` अधिकतम %2 तालिकाओं की सूची हो: [[%3]]।</translation>
    </message>
    <message>
        <source>`%1` must hold tables.</source>
        <translation>`%1` में तालिकाएँ हों।</translation>
    </message>
    <message>
        <source>`%1` must be a section.</source>
        <translation>`%1` एक खंड हो।</translation>
    </message>
    <message>
        <source>`%1` must be one of %2.</source>
        <translation>`%1` इनमें से एक हो: %2।</translation>
    </message>
    <message>
        <source>Correct the protocol.</source>
        <translation>प्रोटोकॉल सुधारें।</translation>
    </message>
    <message>
        <source>No general protocol (one without categories) is in %1.</source>
        <translation>%1 में सामान्य प्रोटोकॉल (बिना श्रेणी) नहीं है।</translation>
    </message>
    <message>
        <source>Put back general.toml.</source>
        <translation>general.toml वापस रखें।</translation>
    </message>
    <message>
        <source>another file has the id `%1` already.</source>
        <translation>दूसरी फ़ाइल में id `%1` पहले से है।</translation>
    </message>
    <message>
        <source>another protocol has the category "%1" already.</source>
        <translation>श्रेणी "%1" दूसरे प्रोटोकॉल में है।</translation>
    </message>
    <message>
        <source>there is another protocol without categories; only one may be the general one.</source>
        <translation>बिना श्रेणी का एक और प्रोटोकॉल है; सामान्य एक ही हो सकता है।</translation>
    </message>
    <message>
        <source>the answer `%1` stands twice.</source>
        <translation>उत्तर `%1` दो बार है।</translation>
    </message>
    <message>
        <source>the question `%1` needs %2 to %3 answers.</source>
        <translation>प्रश्न `%1` के %2 से %3 उत्तर हों।</translation>
    </message>
    <message>
        <source>the last [[%1]] must have no `when`, so that every inspection ends.</source>
        <translation>अंतिम [[%1]] में `when` न हो, ताकि हर जाँच पूरी हो।</translation>
    </message>
    <message>
        <source>the question `%1` stands twice.</source>
        <translation>प्रश्न `%1` दो बार है।</translation>
    </message>
    <message>
        <source>the question `%1` is asked by ReturnBench itself.</source>
        <translation>प्रश्न `%1` ReturnBench स्वयं पूछता है।</translation>
    </message>
    <message>
        <source>the shot `%1` stands twice.</source>
        <translation>शॉट `%1` दो बार है।</translation>
    </message>
    <message>
        <source>"%1" is no verdict; verdicts are: %2.</source>
        <translation>"%1" नतीजा नहीं है; नतीजे: %2।</translation>
    </message>
    <message>
        <source>`answer` must be { question = [answers] }.</source>
        <translation>`answer` { प्रश्न = [उत्तर] } हो।</translation>
    </message>
    <message>
        <source>there is no question `%1` before this.</source>
        <translation>इससे पहले प्रश्न `%1` नहीं है।</translation>
    </message>
    <message>
        <source>the question `%1` has no answer "%2".</source>
        <translation>प्रश्न `%1` का उत्तर "%2" नहीं है।</translation>
    </message>
    <message>
        <source>`when` must be a table of conditions.</source>
        <translation>`when` शर्तों की तालिका हो।</translation>
    </message>
    <message>
        <source>The journal holds something else where %1 should be.</source>
        <translation>जर्नल में %1 की जगह कुछ और है।</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore a backup if it finds damage.</source>
        <translation>`returnbench-cli check` चलाएँ; ख़राबी मिले तो बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>The journal's %1: `%2` %3.</source>
        <translation>जर्नल, %1: `%2` सही नहीं है (%3)।</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; if it finds nothing, update ReturnBench on this machine.</source>
        <translation>`returnbench-cli check` चलाएँ; कुछ न मिले तो इस मशीन पर ReturnBench अपडेट करें।</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>पाठ नहीं है</translation>
    </message>
    <message>
        <source>is no integer</source>
        <translation>पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>सीमा से बाहर है</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>न true न false</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>सूची नहीं है</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>तारीख़ नहीं है</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>समय नहीं है</translation>
    </message>
    <message>
        <source>holds something else than texts</source>
        <translation>में पाठ के अलावा कुछ है</translation>
    </message>
    <message>
        <source>Entry %1 of the journal %2.</source>
        <translation>जर्नल की प्रविष्टि %1: %2।</translation>
    </message>
    <message>
        <source>is of a version that this program does not know</source>
        <translation>ऐसे संस्करण की है जिसे यह प्रोग्राम नहीं जानता</translation>
    </message>
    <message>
        <source>belongs to another inspection than %1</source>
        <translation>%1 से अलग जाँच की है</translation>
    </message>
    <message>
        <source>is of the kind %1, which this program does not know</source>
        <translation>%1 प्रकार की है, जिसे यह प्रोग्राम नहीं जानता</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read: it %2.</source>
        <translation>जर्नल की घटना %1 पढ़ी नहीं जाती (%2)।</translation>
    </message>
    <message>
        <source>Run the check, then restore a backup.</source>
        <translation>जाँच चलाएँ, फिर बैकअप लौटाएँ।</translation>
    </message>
    <message>
        <source>The event %1 has %2 bytes; at most %3 are recorded.</source>
        <translation>घटना %1 में %2 बाइट हैं; अधिकतम %3 दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Record less at once.</source>
        <translation>एक बार में कम दर्ज करें।</translation>
    </message>
    <message>
        <source>Correct the file, or remove the line to use the default.</source>
        <translation>फ़ाइल सुधारें, या पंक्ति हटाकर मूल मान लें।</translation>
    </message>
    <message>
        <source>[%1] has no `%2`.</source>
        <translation>[%1] में `%2` नहीं है।</translation>
    </message>
    <message>
        <source>`connection` is no connection text of PostgreSQL: `host=… dbname=… user=…` or `postgresql://…` is needed.</source>
        <translation>`connection` PostgreSQL का कनेक्शन पाठ नहीं है: `host=… dbname=… user=…` या `postgresql://…` चाहिए।</translation>
    </message>
    <message>
        <source>`connection` holds a password, which does not belong into this file: put it into ~/.pgpass or into a file of its own and name that with `password_file`.</source>
        <translation>`connection` में पासवर्ड है, जो इस फ़ाइल में नहीं होना चाहिए: उसे ~/.pgpass में या `password_file` वाली अलग फ़ाइल में रखें।</translation>
    </message>
    <message>
        <source>[%1] names nothing to read: `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` or `.reimbursements` is needed.</source>
        <translation>[%1] में पढ़ने को कुछ नहीं है: `[%2.orders]`, `.dispatches`, `.returns`, `.recalls`, `.blocklist` या `.reimbursements` चाहिए।</translation>
    </message>
    <message>
        <source>[%1] has no `format`, and there is none of our own.</source>
        <translation>[%1] में `format` नहीं है, और हमारा अपना कोई नहीं।</translation>
    </message>
    <message>
        <source>[%1] needs either a `query` or a `view`.</source>
        <translation>[%1] में `query` या `view` में से एक चाहिए।</translation>
    </message>
    <message>
        <source>`query` must be text of at most %1 bytes.</source>
        <translation>`query` अधिकतम %1 बाइट का पाठ हो।</translation>
    </message>
    <message>
        <source>`source` must be sections `[source.NAME]`.</source>
        <translation>`source` में `[source.NAME]` खंड हों।</translation>
    </message>
    <message>
        <source>`%1` is no name for a source: it needs up to %2 of the characters a-z, 0-9, `-` and `_`.</source>
        <translation>`%1` स्रोत का नाम नहीं हो सकता: a-z, 0-9, `-` और `_` के अधिकतम %2 अक्षर।</translation>
    </message>
    <message>
        <source>there are more than %1 sources.</source>
        <translation>%1 से ज़्यादा स्रोत हैं।</translation>
    </message>
    <message>
        <source>`take` must be a list of names.</source>
        <translation>`take` नामों की सूची हो।</translation>
    </message>
    <message>
        <source>`take` holds names of /dev/input/by-id, at most %1.</source>
        <translation>`take` में /dev/input/by-id के नाम हों, अधिकतम %1।</translation>
    </message>
    <message>
        <source>a key is a short text, such as "F6".</source>
        <translation>कुंजी "F6" जैसा छोटा पाठ हो।</translation>
    </message>
    <message>
        <source>`version` must be a whole number.</source>
        <translation>`version` पूर्ण संख्या हो।</translation>
    </message>
    <message>
        <source>the bench's `name` is blank.</source>
        <translation>बेंच का `name` ख़ाली है।</translation>
    </message>
    <message>
        <source>the region of interest must be at least %1 permille wide and high.</source>
        <translation>रुचि का क्षेत्र कम से कम %1 प्रति हज़ार चौड़ा और ऊँचा हो।</translation>
    </message>
    <message>
        <source>`turn` must be 0, 90, 180 or 270.</source>
        <translation>`turn` 0, 90, 180 या 270 हो।</translation>
    </message>
    <message>
        <source>`settings` must be a section for each camera.</source>
        <translation>`settings` में हर कैमरे का खंड हो।</translation>
    </message>
    <message>
        <source>[camera.settings] holds a section for each camera, at most %1.</source>
        <translation>[camera.settings] में हर कैमरे का खंड हो, अधिकतम %1।</translation>
    </message>
    <message>
        <source>The folder of policies %1 cannot be read: %2.</source>
        <translation>नियमों का फ़ोल्डर %1 पढ़ा नहीं जाता: %2।</translation>
    </message>
    <message>
        <source>%1: another file there has the policy `%2` as well.</source>
        <translation>%1: वहाँ की दूसरी फ़ाइल में भी नियम `%2` है।</translation>
    </message>
    <message>
        <source>Remove one of them, or give it another id.</source>
        <translation>उनमें से एक हटाएँ, या दूसरी id दें।</translation>
    </message>
    <message>
        <source>Correct the policy, or remove the file to use the delivered one.</source>
        <translation>नियम सुधारें, या फ़ाइल हटाकर दिया गया नियम लें।</translation>
    </message>
    <message>
        <source>Correct the file, or restore it from the installation.</source>
        <translation>फ़ाइल सुधारें, या इंस्टॉलेशन से लौटाएँ।</translation>
    </message>
    <message>
        <source>Correct the file, or move it out of this folder.</source>
        <translation>फ़ाइल सुधारें, या इस फ़ोल्डर से हटाएँ।</translation>
    </message>
    <message>
        <source>a clock has `days` or `hours`, not both.</source>
        <translation>समय-सीमा में `days` या `hours` हो, दोनों नहीं।</translation>
    </message>
    <message>
        <source>hours are counted by the calendar.</source>
        <translation>घंटे कैलेंडर से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>`checked_on` is a day that does not exist.</source>
        <translation>`checked_on` ऐसा दिन है जो होता नहीं।</translation>
    </message>
    <message>
        <source>`time_zone` must be a name such as Asia/Kolkata.</source>
        <translation>`time_zone` Asia/Kolkata जैसा नाम हो।</translation>
    </message>
    <message>
        <source>`weekend` names days such as saturday.</source>
        <translation>`weekend` में saturday जैसे दिन हों।</translation>
    </message>
    <message>
        <source>the outcome `%1` stands twice.</source>
        <translation>परिणाम `%1` दो बार है।</translation>
    </message>
    <message>
        <source>The folder of import formats %1 cannot be read: %2.</source>
        <translation>आयात प्रारूपों का फ़ोल्डर %1 पढ़ा नहीं जाता: %2।</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or correct RETURNBENCH_RESOURCES.</source>
        <translation>ReturnBench फिर इंस्टॉल करें, या RETURNBENCH_RESOURCES सुधारें।</translation>
    </message>
    <message>
        <source>the key `%1` is not known.</source>
        <translation>कुंजी `%1` अज्ञात है।</translation>
    </message>
    <message>
        <source>the key `%1` is not known; `%2` is.</source>
        <translation>कुंजी `%1` अज्ञात है; `%2` ज्ञात है।</translation>
    </message>
    <message>
        <source>`name` must be the file's own: `%1`.</source>
        <translation>`name` फ़ाइल का ही हो: `%1`।</translation>
    </message>
    <message>
        <source>`required` names no field; every header would be this format.</source>
        <translation>`required` में कोई फ़ील्ड नहीं; तब हर शीर्षक यही प्रारूप होगा।</translation>
    </message>
    <message>
        <source>`xml_item` needs `xml_record` beside it.</source>
        <translation>`xml_item` के साथ `xml_record` चाहिए।</translation>
    </message>
    <message>
        <source>`kind` names `%1` twice.</source>
        <translation>`kind` में `%1` दो बार है।</translation>
    </message>
    <message>
        <source>`currency` must be three capital letters (ISO 4217).</source>
        <translation>`currency` तीन बड़े अक्षर हों (ISO 4217)।</translation>
    </message>
    <message>
        <source>the section [columns] is missing.</source>
        <translation>खंड [columns] नहीं है।</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2.</source>
        <translation>`columns.%1` %2 का फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>`columns.%1` is no field of %2; `%3` is.</source>
        <translation>`columns.%1` %2 का फ़ील्ड नहीं है; `%3` है।</translation>
    </message>
    <message>
        <source>`columns.%1` names no column.</source>
        <translation>`columns.%1` में कोई स्तंभ नहीं।</translation>
    </message>
    <message>
        <source>`columns.%1` names the column `%2`, which is `%3` already.</source>
        <translation>`columns.%1` में स्तंभ `%2` है, जो पहले से `%3` है।</translation>
    </message>
    <message>
        <source>`%1` names `%2`, which has no column in [columns].</source>
        <translation>`%1` में `%2` है, जिसका [columns] में स्तंभ नहीं।</translation>
    </message>
    <message>
        <source>`personal` names `%1`, which `columns.%2` would store.</source>
        <translation>`personal` में `%1` है, जिसे `columns.%2` सहेजता।</translation>
    </message>
    <message>
        <source>`columns.%1` would store `%2`, which is about a person.</source>
        <translation>`columns.%1` `%2` सहेजता, जो किसी व्यक्ति के बारे में है।</translation>
    </message>
    <message>
        <source>Nothing of a person is kept.</source>
        <translation>किसी व्यक्ति का कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>`values.%1` must be a section for a field that has a column.</source>
        <translation>`values.%1` स्तंभ वाले फ़ील्ड का खंड हो।</translation>
    </message>
    <message>
        <source>`product_list` must be "title", and no column may be `quantity`: the list says it.</source>
        <translation>`product_list` "title" हो, और कोई स्तंभ `quantity` न हो: सूची ही बताती है।</translation>
    </message>
    <message>
        <source>the file %1 can be read by others.</source>
        <translation>फ़ाइल %1 दूसरे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Make it private: `chmod 600 %1`.</source>
        <translation>उसे निजी बनाएँ: `chmod 600 %1`।</translation>
    </message>
    <message>
        <source>Check that the server runs and is reached from here, and this account's right to it.</source>
        <translation>देखें कि सर्वर चल रहा है, यहाँ से पहुँच है, और इस खाते को अधिकार है।</translation>
    </message>
    <message>
        <source>the database did not answer in time.</source>
        <translation>डेटाबेस ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>the connection to the database cannot be watched.</source>
        <translation>डेटाबेस के कनेक्शन पर नज़र नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>the connection to the database was lost: %1.</source>
        <translation>डेटाबेस से कनेक्शन टूट गया: %1।</translation>
    </message>
    <message>
        <source>the connection to the database is closed.</source>
        <translation>डेटाबेस से कनेक्शन बंद है।</translation>
    </message>
    <message>
        <source>the database is not reached: %1.</source>
        <translation>डेटाबेस तक पहुँच नहीं: %1।</translation>
    </message>
    <message>
        <source>the database broke off: %1.</source>
        <translation>डेटाबेस ने बीच में रोका: %1।</translation>
    </message>
    <message>
        <source>the database refuses the query: %1.</source>
        <translation>डेटाबेस क्वेरी नहीं मानता: %1।</translation>
    </message>
    <message>
        <source>Correct it in workspace.toml, or the view and the rights in the database.</source>
        <translation>उसे workspace.toml में, या डेटाबेस में व्यू और अधिकार सुधारें।</translation>
    </message>
    <message>
        <source>`watermark` = `%1` is neither a time, a date nor a whole or decimal number.</source>
        <translation>`watermark` = `%1` न समय है, न तारीख़, न संख्या।</translation>
    </message>
    <message>
        <source>Name a column that rises whenever a row is written, such as the time of its last change.</source>
        <translation>ऐसा स्तंभ दें जो हर लिखी पंक्ति पर बढ़े, जैसे अंतिम बदलाव का समय।</translation>
    </message>
    <message>
        <source>`%1` = `%2` is no column of the rows; they have %3.</source>
        <translation>`%1` = `%2` पंक्तियों का स्तंभ नहीं; उनमें हैं: %3।</translation>
    </message>
    <message>
        <source>`%1` = `%2` stands twice in the rows: %3.</source>
        <translation>`%1` = `%2` पंक्तियों में दो बार है: %3।</translation>
    </message>
    <message>
        <source>Name a column of the query or view, written as there.</source>
        <translation>क्वेरी या व्यू का स्तंभ वैसे ही लिखकर दें।</translation>
    </message>
    <message>
        <source>the rows have %1 columns; at most %2 are read.</source>
        <translation>पंक्तियों में %1 स्तंभ हैं; अधिकतम %2 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Name the columns that are needed in the query.</source>
        <translation>क्वेरी में ज़रूरी स्तंभ दें।</translation>
    </message>
    <message>
        <source>there is no import format `%1`.</source>
        <translation>आयात प्रारूप `%1` नहीं है।</translation>
    </message>
    <message>
        <source>See `returnbench-cli formats`.</source>
        <translation>`returnbench-cli formats` देखें।</translation>
    </message>
    <message>
        <source>the format `%1` does not suit rows of %2.</source>
        <translation>प्रारूप `%1` %2 की पंक्तियों के लायक नहीं।</translation>
    </message>
    <message>
        <source>Name one of the right kind, in which every row stands for itself.</source>
        <translation>सही प्रकार का दें, जिसमें हर पंक्ति अपने में पूरी हो।</translation>
    </message>
    <message>
        <source>the rows have no column `%1`, which the format %2 needs; they have %3.</source>
        <translation>पंक्तियों में स्तंभ `%1` नहीं, जो प्रारूप %2 को चाहिए; उनमें हैं: %3।</translation>
    </message>
    <message>
        <source>Give a column that name in the query, with AS.</source>
        <translation>क्वेरी में AS से स्तंभ को यह नाम दें।</translation>
    </message>
    <message>
        <source>the rows have no column `order_line_id`; they come singly, so that each must say which line of its order it is.</source>
        <translation>पंक्तियों में स्तंभ `order_line_id` नहीं; वे अकेली आती हैं, इसलिए हर एक बताए कि ऑर्डर की कौन सी पंक्ति है।</translation>
    </message>
    <message>
        <source>Give the column that tells an order's lines apart that name in the query, with AS.</source>
        <translation>ऑर्डर की पंक्तियाँ अलग करने वाले स्तंभ को AS से यह नाम दें।</translation>
    </message>
    <message>
        <source>the key `%1` does not tell rows apart: two have `%2` and the same watermark.</source>
        <translation>कुंजी `%1` पंक्तियाँ अलग नहीं करती: दो में `%2` और वही चिह्न है।</translation>
    </message>
    <message>
        <source>Name a column that is unique, such as the table's primary key.</source>
        <translation>अद्वितीय स्तंभ दें, जैसे प्राथमिक कुंजी।</translation>
    </message>
    <message>
        <source>The pack cannot be written: %1.</source>
        <translation>पैक लिखा नहीं जाता: %1।</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>उसमें %1 से ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>the name "%1" cannot be used, or not twice</source>
        <translation>नाम "%1" नहीं चलेगा, या दो बार नहीं</translation>
    </message>
    <message>
        <source>it would have %1 bytes; at most %2 fit</source>
        <translation>उसमें %1 बाइट होते; अधिकतम %2 समाते हैं</translation>
    </message>
    <message>
        <source>Export it with fewer or smaller files.</source>
        <translation>कम या छोटी फ़ाइलों के साथ निर्यात करें।</translation>
    </message>
    <message>
        <source>The cryptographic library does not start.</source>
        <translation>क्रिप्टो लाइब्रेरी शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>The key file %1 %2.</source>
        <translation>कुंजी फ़ाइल %1 %2।</translation>
    </message>
    <message>
        <source>holds no signing key</source>
        <translation>में हस्ताक्षर कुंजी नहीं है</translation>
    </message>
    <message>
        <source>is protected by a password, which a bench cannot ask for</source>
        <translation>पासवर्ड से सुरक्षित है, जो बेंच नहीं पूछ सकती</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ख़राब है</translation>
    </message>
    <message>
        <source>Restore it from a backup of the workspace.</source>
        <translation>उसे कार्यस्थान के बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>The signature's comment "%1" is no single line of printable text.</source>
        <translation>हस्ताक्षर की टिप्पणी "%1" छपने योग्य एक पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Rename the bench in workspace.toml.</source>
        <translation>workspace.toml में बेंच का नाम बदलें।</translation>
    </message>
    <message>
        <source>The bench cannot be called "%1": a name has 1 to %2 bytes that can be printed.</source>
        <translation>बेंच का नाम "%1" नहीं हो सकता: नाम में 1 से %2 छपने योग्य बाइट होते हैं।</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>उसे कोई दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The evidence pack of %1 cannot be made: %2.</source>
        <translation>%1 का साक्ष्य पैक नहीं बन सकता: %2।</translation>
    </message>
    <message>
        <source>the inspection was voided</source>
        <translation>जाँच रद्द की गई</translation>
    </message>
    <message>
        <source>Open a new inspection of this return and export that.</source>
        <translation>इस रिटर्न की नई जाँच खोलें और उसे निर्यात करें।</translation>
    </message>
    <message>
        <source>the inspection is not closed (it is %1)</source>
        <translation>जाँच बंद नहीं है (%1)</translation>
    </message>
    <message>
        <source>Close it at the bench first.</source>
        <translation>पहले उसे बेंच पर बंद करें।</translation>
    </message>
    <message>
        <source>its report came out empty</source>
        <translation>रिपोर्ट ख़ाली निकली</translation>
    </message>
    <message>
        <source>it would not verify (%1)</source>
        <translation>वह सत्यापन में खरा नहीं उतरेगा (%1)</translation>
    </message>
    <message>
        <source>"%1" is no public key.</source>
        <translation>"%1" सार्वजनिक कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Give the line that begins with RW and has 56 characters, as the bench prints it.</source>
        <translation>RW से शुरू होने वाली 56 अक्षरों की पंक्ति दें, जैसी बेंच दिखाती है।</translation>
    </message>
    <message>
        <source>The form takes no PDF: the report is left out.</source>
        <translation>फ़ॉर्म PDF नहीं लेता: रिपोर्ट छोड़ी गई।</translation>
    </message>
    <message>
        <source>The form takes no video: the opening on video is left out.</source>
        <translation>फ़ॉर्म वीडियो नहीं लेता: खोलने का वीडियो छोड़ा गया।</translation>
    </message>
    <message>
        <source>The policy asks for the opening on video, but its form takes none: send it to the marketplace another way, or correct the policy.</source>
        <translation>नीति खोलने का वीडियो माँगती है, पर उसका फ़ॉर्म वीडियो नहीं लेता: उसे मार्केटप्लेस को किसी और तरीक़े से भेजें, या नीति सुधारें।</translation>
    </message>
    <message>
        <source>The form takes no JPEG: the photos are left out.</source>
        <translation>फ़ॉर्म JPEG नहीं लेता: फ़ोटो छोड़े गए।</translation>
    </message>
    <message>
        <source>The form takes %1 files: the report is left out.</source>
        <translation>फ़ॉर्म %1 फ़ाइलें लेता है: रिपोर्ट छोड़ी गई।</translation>
    </message>
    <message>
        <source>The form takes %1 files: the video %2 is left out.</source>
        <translation>फ़ॉर्म %1 फ़ाइलें लेता है: वीडियो %2 छोड़ा गया।</translation>
    </message>
    <message>
        <source>The form takes %1 files: the photo "%2" is left out.</source>
        <translation>फ़ॉर्म %1 फ़ाइलें लेता है: फ़ोटो "%2" छोड़ा गया।</translation>
    </message>
    <message>
        <source>Parts of a photo are covered but the video is as it was taken: see that it shows no address before you send it.</source>
        <translation>फ़ोटो के हिस्से ढके हैं, पर वीडियो वैसा ही है जैसा बना था: भेजने से पहले देख लें कि उसमें कोई पता न दिखे।</translation>
    </message>
    <message>
        <source>It has what decides alone, to fit the form.</source>
        <translation>फ़ॉर्म में समाने के लिए इसमें केवल निर्णायक बातें हैं।</translation>
    </message>
    <message>
        <source>The report has %1 pages and %2, more than the form takes.</source>
        <translation>रिपोर्ट में %1 पृष्ठ और %2 हैं, फ़ॉर्म की सीमा से ज़्यादा।</translation>
    </message>
    <message>
        <source>The same pictures in an MP4.</source>
        <translation>वही चित्र MP4 में।</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, uncut.</source>
        <translation>%1 × %2 पिक्सेल में फिर कोड किया, बिना काटे।</translation>
    </message>
    <message>
        <source>Its first %1 of %2 seconds.</source>
        <translation>%2 में से पहले %1 सेकंड।</translation>
    </message>
    <message>
        <source>The video %1 has %2 seconds and %3, more than the form takes.</source>
        <translation>वीडियो %1 में %2 सेकंड और %3 हैं, फ़ॉर्म की सीमा से ज़्यादा।</translation>
    </message>
    <message>
        <source>Encoded again with %1 × %2 pixels, to fit the form.</source>
        <translation>फ़ॉर्म में समाने के लिए %1 × %2 पिक्सेल में फिर कोड किया।</translation>
    </message>
    <message>
        <source>The photo "%1" has %2 and cannot be made small enough.</source>
        <translation>फ़ोटो "%1" %2 का है और काफ़ी छोटा नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The opening on video is missing.</source>
        <translation>खोलने का वीडियो नहीं है।</translation>
    </message>
    <message>
        <source>The photo "%1" is missing.</source>
        <translation>फ़ोटो "%1" नहीं है।</translation>
    </message>
    <message>
        <source>The text has %1 characters; the form takes %2.</source>
        <translation>पाठ में %1 अक्षर हैं; फ़ॉर्म %2 लेता है।</translation>
    </message>
    <message>
        <source>There is something called %1 already.</source>
        <translation>%1 नाम का कुछ पहले से है।</translation>
    </message>
    <message>
        <source>Name another folder, or remove it.</source>
        <translation>दूसरा फ़ोल्डर दें, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>Give this account the right to write there.</source>
        <translation>इस खाते को वहाँ लिखने का अधिकार दें।</translation>
    </message>
    <message>
        <source>There are no rules for claims at %1.</source>
        <translation>%1 पर दावों के नियम नहीं हैं।</translation>
    </message>
    <message>
        <source>Write them into the workspace's folder policies.</source>
        <translation>उन्हें कार्यस्थान के फ़ोल्डर policies में लिखें।</translation>
    </message>
    <message>
        <source>No claim is to be made for %1: %2</source>
        <translation>%1 के लिए दावा नहीं करना है: %2</translation>
    </message>
    <message>
        <source>Look at the inspection again; the signed pack can be exported all the same.</source>
        <translation>जाँच फिर देखें; हस्ताक्षरित पैक फिर भी निर्यात हो सकता है।</translation>
    </message>
    <message>
        <source>There is no policy "%1".</source>
        <translation>नियम "%1" नहीं है।</translation>
    </message>
    <message>
        <source>See `returnbench-cli policies`.</source>
        <translation>`returnbench-cli policies` देखें।</translation>
    </message>
    <message>
        <source>Export a folder or a zip.</source>
        <translation>फ़ोल्डर या zip निर्यात करें।</translation>
    </message>
    <message>
        <source>No time stamp authority is named.</source>
        <translation>कोई टाइम स्टैम्प प्राधिकरण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>In workspace.toml, [timestamp], write authority = "http://HOST/PATH".</source>
        <translation>workspace.toml में [timestamp] के नीचे authority = "http://HOST/PATH" लिखें।</translation>
    </message>
    <message>
        <source>"%1" is no time stamp authority's address.</source>
        <translation>"%1" टाइम स्टैम्प प्राधिकरण का पता नहीं है।</translation>
    </message>
    <message>
        <source>The time stamp authority %1 gave no time stamp: %2.</source>
        <translation>टाइम स्टैम्प प्राधिकरण %1 ने स्टैम्प नहीं दिया: %2।</translation>
    </message>
    <message>
        <source>The pack is made without; it is asked for again at the next export.</source>
        <translation>पैक उसके बिना बनता है; अगले निर्यात पर फिर माँगा जाएगा।</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>फ़ाइल %1 पहले से है।</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>दूसरी फ़ाइल दें।</translation>
    </message>
    <message>
        <source>The clip %1 cannot be read.</source>
        <translation>क्लिप %1 पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`; restore it from a backup.</source>
        <translation>`returnbench-cli check` चलाएँ; बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>the clip %1 is missing</source>
        <translation>क्लिप %1 नहीं है</translation>
    </message>
    <message>
        <source>Run `returnbench-cli check`, and restore it from a backup.</source>
        <translation>`returnbench-cli check` चलाएँ और बैकअप से लौटाएँ।</translation>
    </message>
    <message>
        <source>Parts are covered.</source>
        <translation>हिस्से ढके हैं।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The inspection %1 has no photo "%2".</source>
        <translation>जाँच %1 में फ़ोटो "%2" नहीं है।</translation>
    </message>
    <message>
        <source>The parts to cover do not lie within the photo.</source>
        <translation>ढकने के हिस्से फ़ोटो में नहीं हैं।</translation>
    </message>
    <message>
        <source>Give at most 16 of them, each as left, top, width and height in permille, at least 10 wide and high.</source>
        <translation>अधिकतम 16 दें, हर एक बायाँ, ऊपर, चौड़ाई और ऊँचाई प्रति हज़ार में, कम से कम 10।</translation>
    </message>
    <message>
        <source>Correct the list of verticals.</source>
        <translation>क्षेत्रों की सूची सुधारें।</translation>
    </message>
    <message>
        <source>Correct the costs.</source>
        <translation>ख़र्च सुधारें।</translation>
    </message>
    <message>
        <source>`%1` must hold amounts with their currency, such as "INR 2".</source>
        <translation>`%1` में मुद्रा सहित राशियाँ हों, जैसे "INR 2"।</translation>
    </message>
    <message>
        <source>There is no figure "%1".</source>
        <translation>कोई आँकड़ा "%1" नहीं है।</translation>
    </message>
    <message>
        <source>Their ids are in `--json report overview`.</source>
        <translation>उनकी पहचान `--json report overview` में हैं।</translation>
    </message>
    <message>
        <source>There is no report "%1".</source>
        <translation>"%1" नाम की कोई रिपोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>The reports are: %1.</source>
        <translation>रिपोर्टें ये हैं: %1।</translation>
    </message>
    <message>
        <source>There is no recall "%1".</source>
        <translation>"%1" नाम का कोई रिकॉल नहीं है।</translation>
    </message>
    <message>
        <source>Import it, or leave the name away for all that there are.</source>
        <translation>उसे आयात करें, या सभी के लिए नाम न दें।</translation>
    </message>
    <message>
        <source>The report %1 has no table "%2".</source>
        <translation>रिपोर्ट %1 में "%2" नाम की कोई तालिका नहीं है।</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>इसकी तालिकाएँ ये हैं: %1।</translation>
    </message>
    <message>
        <source>The date of %1 is "%2", which is no day.</source>
        <translation>%1 की तारीख "%2" है, जो कोई दिन नहीं है।</translation>
    </message>
    <message>
        <source>Write it as 2026-11-25.</source>
        <translation>इसे 2026-11-25 की तरह लिखें।</translation>
    </message>
    <message>
        <source>The report would end on %1, before it begins on %2.</source>
        <translation>रिपोर्ट %1 को समाप्त होगी, %2 को शुरू होने से पहले।</translation>
    </message>
    <message>
        <source>Give the earlier day with --from, the later one with --to.</source>
        <translation>पहला दिन --from से और बाद का दिन --to से दें।</translation>
    </message>
    <message>
        <source>The report would be over %1 days.</source>
        <translation>रिपोर्ट %1 दिनों की होगी।</translation>
    </message>
    <message>
        <source>Ask for at most %1.</source>
        <translation>अधिकतम %1 माँगें।</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>वर्कबुक नहीं बन सकती: %1।</translation>
    </message>
    <message>
        <source>Try again; export as CSV if it stays so.</source>
        <translation>फिर कोशिश करें; ऐसा ही रहे तो CSV में निर्यात करें।</translation>
    </message>
    <message>
        <source>The journal is damaged: %1.</source>
        <translation>जर्नल क्षतिग्रस्त है: %1।</translation>
    </message>
    <message>
        <source>There is no journal in %1: %2.</source>
        <translation>%1 में कोई जर्नल नहीं है: %2।</translation>
    </message>
    <message>
        <source>Restore a backup, or take what is left with `returnbench-cli salvage`.</source>
        <translation>बैकअप पुनर्स्थापित करें, या जो बचा है उसे `returnbench-cli salvage` से निकालें।</translation>
    </message>
    <message>
        <source>There is no mirror in %1: %2.</source>
        <translation>%1 में कोई मिरर नहीं है: %2।</translation>
    </message>
    <message>
        <source>Make it anew from the imports: run `returnbench-cli import --anew`.</source>
        <translation>इसे आयातों से फिर से बनाएँ: `returnbench-cli import --anew` चलाएँ।</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>उसकी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>its file is empty</source>
        <translation>उसकी फ़ाइल खाली है</translation>
    </message>
    <message>
        <source>The mirror is damaged: %1.</source>
        <translation>मिरर क्षतिग्रस्त है: %1।</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on.</source>
        <translation>काम आगे बढ़ाने से पहले व्यवस्थापक से `returnbench-cli check` चलवाएँ।</translation>
    </message>
    <message>
        <source>Let an administrator run `returnbench-cli check` before work goes on; until then no backup is made.</source>
        <translation>काम आगे बढ़ाने से पहले व्यवस्थापक से `returnbench-cli check` चलवाएँ; तब तक कोई बैकअप नहीं बनेगा।</translation>
    </message>
    <message>
        <source>The journal was cut off: the checkpoint %1 of %2 names its event %3, which it does not have any more.</source>
        <translation>जर्नल काटा गया है: %2 का चेकपॉइंट %1 उसकी घटना %3 बताता है, जो अब उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the checkpoint %2 of %3 names.</source>
        <translation>यह दूसरा जर्नल है: इसकी घटना %1 वह नहीं है जो %3 का चेकपॉइंट %2 बताता है।</translation>
    </message>
    <message>
        <source>The journal was cut off: the pack %1 names its event %2, which it does not have any more.</source>
        <translation>जर्नल काटा गया है: पैक %1 उसकी घटना %2 का नाम लेता है, जो अब उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The journal is another one: its event %1 is not that which the pack %2 names.</source>
        <translation>जर्नल कोई और है: उसकी घटना %1 वह नहीं है जिसका नाम पैक %2 लेता है।</translation>
    </message>
    <message>
        <source>The pack %1 cannot be used: %2</source>
        <translation>पैक %1 काम में नहीं लिया जा सकता: %2</translation>
    </message>
    <message>
        <source>The checkpoint %1 does not bear the signature of key %2.</source>
        <translation>चेकपॉइंट %1 पर कुंजी %2 का हस्ताक्षर नहीं है।</translation>
    </message>
    <message>
        <source>The checkpoint %1 is signed, but says nothing that is understood.</source>
        <translation>चेकपॉइंट %1 पर हस्ताक्षर है, पर उसका लिखा समझ में नहीं आता।</translation>
    </message>
    <message>
        <source>The time stamp of the checkpoint %1 is wrong: %2</source>
        <translation>चेकपॉइंट %1 का समय-मुहर गलत है: %2</translation>
    </message>
    <message>
        <source>The first line of %1 is no passphrase: it has not %2 to %3 characters.</source>
        <translation>%1 की पहली पंक्ति पासफ़्रेज़ नहीं है: उसमें %2 से %3 अक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>Write six or more words that somebody chose by chance.</source>
        <translation>संयोग से चुने छह या अधिक शब्द लिखें।</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase already.</source>
        <translation>कुंजी पहले से पासफ़्रेज़ से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Take that one away first: `returnbench-cli key protect --remove`.</source>
        <translation>पहले उसे हटाएँ: `returnbench-cli key protect --remove`।</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>फ़ाइल %1 वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Correct its name.</source>
        <translation>उसका नाम सुधारें।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Give this account the right to read it, and free space on the disk.</source>
        <translation>इस खाते को उसे पढ़ने का अधिकार दें और डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>There is no file that the mirror could be made of: none is kept in inbox/done.</source>
        <translation>ऐसी कोई फ़ाइल नहीं जिससे मिरर बन सके: inbox/done में कोई नहीं रखी है।</translation>
    </message>
    <message>
        <source>Name the files that were imported, oldest first.</source>
        <translation>आयात की गई फ़ाइलों के नाम दें, सबसे पुरानी पहले।</translation>
    </message>
    <message>
        <source>None of the files could be taken: %1</source>
        <translation>कोई भी फ़ाइल नहीं ली जा सकी: %1</translation>
    </message>
    <message>
        <source>The mirror is as it was. Name the files that were imported, oldest first.</source>
        <translation>मिरर जैसा था वैसा है। आयात की गई फ़ाइलों के नाम दें, सबसे पुरानी पहले।</translation>
    </message>
    <message>
        <source>There is no memory to protect the key with a passphrase.</source>
        <translation>कुंजी को पासफ़्रेज़ से सुरक्षित करने के लिए मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>The backup is missing or not whole: %1</source>
        <translation>बैकअप नहीं बना या अधूरा है: %1</translation>
    </message>
    <message>
        <source>No checkpoint was written: %1</source>
        <translation>कोई चेकपॉइंट नहीं लिखा गया: %1</translation>
    </message>
    <message>
        <source>The work was stopped before its end; nothing of it stays.</source>
        <translation>काम पूरा होने से पहले रोक दिया गया; उसका कुछ भी नहीं बचा है।</translation>
    </message>
    <message>
        <source>Begin it again.</source>
        <translation>इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The backup would lie in the workspace that it saves.</source>
        <translation>बैकअप उसी कार्यक्षेत्र में होता जिसे वह सहेजता है।</translation>
    </message>
    <message>
        <source>There is no workspace.toml that can be read.</source>
        <translation>कोई workspace.toml नहीं है जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>Name a backup that has it, or put one of another bench into %1.</source>
        <translation>ऐसा बैकअप बताएँ जिसमें वह हो, या किसी दूसरी बेंच की फ़ाइल %1 में रखें।</translation>
    </message>
    <message>
        <source>The new workspace would lie in the damaged one.</source>
        <translation>नया कार्यस्थान क्षतिग्रस्त कार्यस्थान के भीतर होगा।</translation>
    </message>
    <message>
        <source>Name a place elsewhere, best on another disk.</source>
        <translation>कोई दूसरी जगह बताएँ, बेहतर हो कि दूसरी डिस्क पर।</translation>
    </message>
    <message>
        <source>Name one with --workspace.</source>
        <translation>--workspace से एक बताएँ।</translation>
    </message>
    <message>
        <source>Clips are being removed faster than they can be saved.</source>
        <translation>क्लिप जितनी जल्दी हटाई जा रही हैं, उतनी जल्दी सहेजी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Try again; or free space on the bench's disk.</source>
        <translation>फिर कोशिश करें, या बेंच की डिस्क पर जगह खाली करें।</translation>
    </message>
    <message>
        <source>Check the disk and that this account may use it, then try again.</source>
        <translation>डिस्क जाँचें और देखें कि यह खाता उसका उपयोग कर सकता है, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the workspace.</source>
        <translation>कार्यक्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>%1 is no backup: %2.</source>
        <translation>%1 बैकअप नहीं है: %2।</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made.</source>
        <translation>वह बताएँ जो `returnbench-cli backup` ने बनाया।</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>कोई बैकअप %1 नहीं है।</translation>
    </message>
    <message>
        <source>The disk has too little room for the backup.</source>
        <translation>बैकअप के लिए डिस्क पर जगह कम है।</translation>
    </message>
    <message>
        <source>Free space, or restore on another disk.</source>
        <translation>जगह खाली करें, या दूसरी डिस्क पर बहाल करें।</translation>
    </message>
    <message>
        <source>A workspace was to be put into %1, and that was cut off.</source>
        <translation>%1 में एक कार्यक्षेत्र रखा जा रहा था, और वह बीच में रुक गया।</translation>
    </message>
    <message>
        <source>Remove what is in that folder, then try again.</source>
        <translation>उस फ़ोल्डर में जो है उसे हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it has no %2.%3</source>
        <translation>%1 बहाल नहीं हो सकता: इसमें %2 नहीं है।%3</translation>
    </message>
    <message>
        <source>Name what `returnbench-cli backup` made; take an older one where this is damaged.</source>
        <translation>वह बताएँ जो `returnbench-cli backup` ने बनाया; यदि यह खराब है तो पुराना लें।</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>कोई फ़ोल्डर %1 नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>%1 may not do this.</source>
        <translation>%1 यह नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Returns are inspected by clerks, managers and administrators.</source>
        <translation>वापसी की जाँच क्लर्क, प्रबंधक और प्रशासक करते हैं।</translation>
    </message>
    <message>
        <source>Notes are added by whoever is signed in.</source>
        <translation>टिप्पणी वही जोड़ता है जो साइन इन है।</translation>
    </message>
    <message>
        <source>Parts of photos are covered by whoever is signed in.</source>
        <translation>फ़ोटो के हिस्से वही ढकता है जो साइन इन है।</translation>
    </message>
    <message>
        <source>Claims are made by claims staff, managers and administrators.</source>
        <translation>दावे दावा-कर्मी, प्रबंधक और प्रशासक करते हैं।</translation>
    </message>
    <message>
        <source>Evidence is exported by claims staff, managers and administrators.</source>
        <translation>सबूत दावा-कर्मी, प्रबंधक और प्रशासक निर्यात करते हैं।</translation>
    </message>
    <message>
        <source>Reports are for claims staff, managers and administrators.</source>
        <translation>रिपोर्टें दावा-कर्मियों, प्रबंधकों और प्रशासकों के लिए हैं।</translation>
    </message>
    <message>
        <source>Inspections are graded again by whoever is signed in.</source>
        <translation>जाँच को दोबारा ग्रेड वही देता है जो साइन इन है।</translation>
    </message>
    <message>
        <source>The marketplaces' rules are changed by managers and administrators.</source>
        <translation>मार्केटप्लेस के नियम प्रबंधक और प्रशासक बदलते हैं।</translation>
    </message>
    <message>
        <source>Protocols are changed by managers and administrators.</source>
        <translation>प्रोटोकॉल प्रबंधक और प्रशासक बदलते हैं।</translation>
    </message>
    <message>
        <source>Cameras and scanners are set up by clerks, managers and administrators.</source>
        <translation>कैमरे और स्कैनर क्लर्क, प्रबंधक और प्रशासक लगाते हैं।</translation>
    </message>
    <message>
        <source>Orders and returns are imported by claims staff, managers and administrators.</source>
        <translation>ऑर्डर और वापसियाँ दावा-कर्मी, प्रबंधक और प्रशासक आयात करते हैं।</translation>
    </message>
    <message>
        <source>People are added and changed by administrators.</source>
        <translation>लोगों को प्रशासक जोड़ते और बदलते हैं।</translation>
    </message>
    <message>
        <source>The key that packs are signed with is replaced by administrators.</source>
        <translation>जिस कुंजी से पैक हस्ताक्षरित होते हैं, उसे प्रशासक बदलते हैं।</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 अब यहाँ काम नहीं करते।</translation>
    </message>
    <message>
        <source>Sign in as somebody else, or ask an administrator.</source>
        <translation>किसी और के रूप में साइन इन करें या प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Name somebody else, or ask an administrator.</source>
        <translation>किसी और का नाम दें या प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>That is not the PIN of %1.</source>
        <translation>यह %1 का PIN नहीं है।</translation>
    </message>
    <message>
        <source>Try again, or scan your badge.</source>
        <translation>फिर कोशिश करें या अपना बैज स्कैन करें।</translation>
    </message>
    <message>
        <source>%1 has no PIN.</source>
        <translation>%1 का कोई PIN नहीं है।</translation>
    </message>
    <message>
        <source>Scan your badge, or ask an administrator for a PIN.</source>
        <translation>अपना बैज स्कैन करें या प्रशासक से PIN माँगें।</translation>
    </message>
    <message>
        <source>Too many wrong PINs were given for %1.</source>
        <translation>%1 के लिए बहुत बार गलत PIN दिया गया।</translation>
    </message>
    <message>
        <source>Wait %1 seconds, or scan your badge.</source>
        <translation>%1 सेकंड रुकें या अपना बैज स्कैन करें।</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>यह बैज यहाँ किसी का नहीं है।</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN, or ask an administrator for a new badge.</source>
        <translation>नाम और PIN से साइन इन करें या प्रशासक से नया बैज माँगें।</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no serial.</source>
        <translation>यह किसी का बैज है, सीरियल नहीं।</translation>
    </message>
    <message>
        <source>Scan the item's label.</source>
        <translation>वस्तु का लेबल स्कैन करें।</translation>
    </message>
    <message>
        <source>That is somebody's badge, and no parcel.</source>
        <translation>यह किसी का बैज है, पार्सल नहीं।</translation>
    </message>
    <message>
        <source>That code says who somebody is, and names no parcel.</source>
        <translation>यह कोड बताता है कि कोई कौन है, और किसी पार्सल की पहचान नहीं करता।</translation>
    </message>
    <message>
        <source>The bench was left alone and is locked.</source>
        <translation>बेंच पर कोई नहीं था, इसलिए वह लॉक है।</translation>
    </message>
    <message>
        <source>Sign in: an inspection that is open goes on where it was.</source>
        <translation>साइन इन करें: खुली जाँच वहीं से आगे चलेगी।</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits and nothing else.</source>
        <translation>PIN में 4 से 12 अंक होते हैं और कुछ नहीं।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>कोई और चुनें।</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try.</source>
        <translation>यह PIN कोई भी सबसे पहले आज़माएगा।</translation>
    </message>
    <message>
        <source>Choose one that is no row and not all the same digit.</source>
        <translation>ऐसा चुनें जो क्रम में न हो और जिसके सब अंक एक जैसे न हों।</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN.</source>
        <translation>PIN रखने के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>%1 is no file of PINs and badges.</source>
        <translation>%1 PIN और बैज की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Restore it from a backup; or remove it, and give PINs anew with `returnbench-cli person pin`.</source>
        <translation>बैकअप से वापस लाएँ; या हटाकर `returnbench-cli person pin` से नए PIN दें।</translation>
    </message>
    <message>
        <source>%1 is the last administrator who can sign in.</source>
        <translation>%1 आखिरी प्रशासक हैं जो साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Make somebody else administrator first, with a PIN or a badge.</source>
        <translation>पहले किसी और को PIN या बैज के साथ प्रशासक बनाएँ।</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli person list`.</source>
        <translation>`returnbench-cli person list` से सूची देखें।</translation>
    </message>
    <message>
        <source>The name of %1 must have 1 to %2 bytes of printable text.</source>
        <translation>%1 का नाम 1 से %2 बाइट का मुद्रण-योग्य पाठ होना चाहिए।</translation>
    </message>
    <message>
        <source>Give a name such as `A. Rao`.</source>
        <translation>`A. Rao` जैसा नाम दें।</translation>
    </message>
    <message>
        <source>"%1" cannot be a person's id.</source>
        <translation>"%1" किसी व्यक्ति की आईडी नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`.</source>
        <translation>a-z, 0-9, बिंदु, डैश और अंडरस्कोर में से 1 से 32 अक्षर लें, जैसे `asha`।</translation>
    </message>
    <message>
        <source>There is a person with the id %1 already.</source>
        <translation>%1 आईडी वाला व्यक्ति पहले से है।</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>कोई और आईडी चुनें।</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 जोड़ दिए गए।</translation>
    </message>
    <message>
        <source>Give them a PIN or a badge where people sign in.</source>
        <translation>जहाँ लोग साइन इन करते हैं, वहाँ उन्हें पिन या बैज दें।</translation>
    </message>
    <message>
        <source>It is kept: %1.</source>
        <translation>रख लिया गया: %1।</translation>
    </message>
    <message>
        <source>%1 has a new PIN.</source>
        <translation>%1 का नया पिन है।</translation>
    </message>
    <message>
        <source>The new badge of %1 is %2.</source>
        <translation>%1 का नया बैज %2 है।</translation>
    </message>
    <message>
        <source>Print it and remove the file: whoever has it signs in with it. An earlier badge is worth nothing now.</source>
        <translation>इसे छापें और फ़ाइल हटा दें: जिसके पास वह है, वही उससे साइन इन करता है। पिछला बैज अब बेकार है।</translation>
    </message>
    <message>
        <source>Neither PIN nor badge of %1 is worth anything now.</source>
        <translation>%1 का न पिन अब काम का है, न बैज।</translation>
    </message>
    <message>
        <source>The key that packs are signed with is protected by a passphrase.</source>
        <translation>पैक पर हस्ताक्षर की कुंजी पासफ़्रेज़ से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Name the file that has it in workspace.toml: [signing] passphrase_file.</source>
        <translation>जिस फ़ाइल में वह है उसका नाम workspace.toml में दें: [signing] passphrase_file।</translation>
    </message>
    <message>
        <source>The path %1 cannot stand in workspace.toml.</source>
        <translation>पथ %1 workspace.toml में नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Put the file where its path is shorter and can be printed.</source>
        <translation>फ़ाइल को वहाँ रखें जहाँ उसका पथ छोटा और छपने योग्य हो।</translation>
    </message>
    <message>
        <source>The key that packs are signed with stays locked: %1</source>
        <translation>पैक पर हस्ताक्षर की कुंजी बंद रहती है: %1</translation>
    </message>
    <message>
        <source>Put in the medium that the passphrase is on, or correct [signing] passphrase_file in workspace.toml.</source>
        <translation>पासफ़्रेज़ वाला माध्यम लगाएँ, या workspace.toml में [signing] passphrase_file सुधारें।</translation>
    </message>
    <message>
        <source>The key file %1 does not open with this passphrase.</source>
        <translation>कुंजी फ़ाइल %1 इस पासफ़्रेज़ से नहीं खुलती।</translation>
    </message>
    <message>
        <source>Correct the file that [signing] passphrase_file names in workspace.toml.</source>
        <translation>workspace.toml में [signing] passphrase_file जिस फ़ाइल का नाम देता है, उसे सुधारें।</translation>
    </message>
    <message>
        <source>Inspections closed</source>
        <translation>बंद जाँचें</translation>
    </message>
    <message>
        <source>Inspections that were closed within the period.</source>
        <translation>अवधि के भीतर बंद की गई जाँचें।</translation>
    </message>
    <message>
        <source>Units returned</source>
        <translation>लौटाई गई इकाइयाँ</translation>
    </message>
    <message>
        <source>Units announced in the returns that were inspected and closed.</source>
        <translation>जाँची और बंद की गई वापसियों में बताई गई इकाइयाँ।</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Inspections that were voided within the period. No other figure counts them.</source>
        <translation>अवधि में रद्द की गई जाँचें। कोई और आँकड़ा इन्हें नहीं गिनता।</translation>
    </message>
    <message>
        <source>Right unit</source>
        <translation>सही इकाई</translation>
    </message>
    <message>
        <source>Closed inspections in which the unit or the product was the one sold (match, product_match).</source>
        <translation>बंद जाँचें जिनमें इकाई या उत्पाद वही था जो बेचा गया (match, product_match)।</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>ग़लत वस्तु</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was another (other_product).</source>
        <translation>बंद जाँचें जिनमें उत्पाद दूसरा था (other_product)।</translation>
    </message>
    <message>
        <source>Wrong unit</source>
        <translation>ग़लत इकाई</translation>
    </message>
    <message>
        <source>Closed inspections in which the product was right and the unit was not: sold to somebody else, never ours, or returned before (other_unit, unknown_unit, already_returned).</source>
        <translation>बंद जाँचें जिनमें उत्पाद सही था पर इकाई नहीं: किसी और को बेची गई, कभी हमारी नहीं थी, या पहले लौट चुकी (other_unit, unknown_unit, already_returned)।</translation>
    </message>
    <message>
        <source>Closed inspections in which nothing on the item could be read.</source>
        <translation>बंद जाँचें जिनमें वस्तु पर कुछ भी पढ़ा न जा सका।</translation>
    </message>
    <message>
        <source>Our own mix-ups</source>
        <translation>हमारी अपनी अदला-बदली</translation>
    </message>
    <message>
        <source>Closed inspections in which our records show that we sent the unit by mistake.</source>
        <translation>बंद जाँचें जिनमें हमारे अभिलेख दिखाते हैं कि इकाई हमने ग़लती से भेजी।</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>संदिग्ध धोखाधड़ी</translation>
    </message>
    <message>
        <source>Closed inspections in which something else came than was sold, less than was sold, a part was exchanged, the serial was tampered with or the unit is blocked. Parcels that were swapped with another one of ours are not counted. Suspicion is no proof.</source>
        <translation>बंद जाँचें जिनमें बेचे गए से अलग या कम आया, कोई पुर्ज़ा बदला था, सीरियल से छेड़छाड़ थी या इकाई अवरुद्ध है। हमारे ही दूसरे पार्सल से बदले पार्सल नहीं गिने जाते। संदेह प्रमाण नहीं है।</translation>
    </message>
    <message>
        <source>Value under suspicion</source>
        <translation>संदेह में मूल्य</translation>
    </message>
    <message>
        <source>Price of all units of these returns.</source>
        <translation>इन वापसियों की सभी इकाइयों का मूल्य।</translation>
    </message>
    <message>
        <source>Confirmed fraud</source>
        <translation>पुष्ट धोखाधड़ी</translation>
    </message>
    <message>
        <source>Those under suspicion of which the marketplace accepted or paid the claim.</source>
        <translation>संदिग्ध मामले जिनका दावा मार्केटप्लेस ने माना या चुकाया।</translation>
    </message>
    <message>
        <source>Value of confirmed fraud</source>
        <translation>पुष्ट धोखाधड़ी का मूल्य</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>कोई ख़राबी नहीं मिली</translation>
    </message>
    <message>
        <source>Of closed inspections whose buyer named a defect: those with the right unit, graded A or B.</source>
        <translation>उन बंद जाँचों में से जिनके ख़रीदार ने ख़राबी बताई: सही इकाई और ग्रेड A या B वाली।</translation>
    </message>
    <message>
        <source>Came back before</source>
        <translation>पहले भी लौटी</translation>
    </message>
    <message>
        <source>Closed inspections whose unit was in the parcel of another return before, sold again since or not.</source>
        <translation>बंद जाँचें जिनकी इकाई पहले किसी और वापसी के पार्सल में थी, तब से फिर बिकी हो या नहीं।</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>पहली बार में पूरी</translation>
    </message>
    <message>
        <source>Closed inspections whose return was not inspected and closed once more afterwards.</source>
        <translation>बंद जाँचें जिनकी वापसी बाद में दोबारा जाँची और बंद नहीं की गई।</translation>
    </message>
    <message>
        <source>Photos retaken</source>
        <translation>दोबारा लिए फ़ोटो</translation>
    </message>
    <message>
        <source>Photos that took the place of another of the same shot, of all photos.</source>
        <translation>सभी फ़ोटो में से वे जिन्होंने उसी शॉट के दूसरे फ़ोटो की जगह ली।</translation>
    </message>
    <message>
        <source>From arrival to disposition</source>
        <translation>आगमन से गंतव्य तक</translation>
    </message>
    <message>
        <source>From the parcel's delivery, as the channel says it, to the last disposition. Returns whose delivery nobody told are left out.</source>
        <translation>चैनल के अनुसार पार्सल मिलने से अंतिम गंतव्य तक। जिनकी डिलीवरी नहीं बताई गई, वे छोड़ी गई हैं।</translation>
    </message>
    <message>
        <source>Hands on</source>
        <translation>हाथों का समय</translation>
    </message>
    <message>
        <source>Time between the events of an inspection up to its end; a pause of more than five minutes is left out.</source>
        <translation>जाँच की घटनाओं के बीच उसके अंत तक का समय; पाँच मिनट से लंबा विराम छोड़ा गया है।</translation>
    </message>
    <message>
        <source>Claims filed</source>
        <translation>दर्ज दावे</translation>
    </message>
    <message>
        <source>Claims that were filed for inspections closed within the period.</source>
        <translation>अवधि में बंद जाँचों के लिए दर्ज दावे।</translation>
    </message>
    <message>
        <source>Claims won</source>
        <translation>जीते दावे</translation>
    </message>
    <message>
        <source>Of filed claims that are decided (accepted, reimbursed, rejected): those accepted or reimbursed.</source>
        <translation>निर्णीत दर्ज दावों (स्वीकृत, चुकाए, अस्वीकृत) में से: स्वीकृत या चुकाए गए।</translation>
    </message>
    <message>
        <source>Recovered by claims</source>
        <translation>दावों से वसूल</translation>
    </message>
    <message>
        <source>Money that the marketplaces paid, of the price of all units for which a claim was filed.</source>
        <translation>मार्केटप्लेस का चुकाया पैसा, उन सभी इकाइयों के मूल्य में से जिनके लिए दावा दर्ज हुआ।</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>What comes back, in what state, and what it costs; beside the period before.</source>
        <translation>क्या लौटता है, किस हालत में, और कितना ख़र्च; पिछली अवधि के साथ।</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>वापसी दर</translation>
    </message>
    <message>
        <source>How much of what was dispatched comes back, by channel, product, category, lot and reason.</source>
        <translation>भेजे गए में से कितना लौटता है, चैनल, उत्पाद, श्रेणी, लॉट और कारण के अनुसार।</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Every inspection of the period, or those that a figure counts.</source>
        <translation>अवधि की हर जाँच, या वे जिन्हें कोई आँकड़ा गिनता है।</translation>
    </message>
    <message>
        <source>Daily bench sheet</source>
        <translation>बेंच का दैनिक पत्रक</translation>
    </message>
    <message>
        <source>Every inspection of the day, in order.</source>
        <translation>दिन की हर जाँच, क्रम से।</translation>
    </message>
    <message>
        <source>Weekly quality</source>
        <translation>साप्ताहिक गुणवत्ता</translation>
    </message>
    <message>
        <source>Verdicts, grades, dispositions and reasons, week by week.</source>
        <translation>निर्णय, ग्रेड, गंतव्य और कारण, सप्ताह-दर-सप्ताह।</translation>
    </message>
    <message>
        <source>Supplier quality</source>
        <translation>आपूर्तिकर्ता गुणवत्ता</translation>
    </message>
    <message>
        <source>Which lot has which defects, with the units and their photos.</source>
        <translation>किस लॉट में कौन-सी ख़राबियाँ, इकाइयों और फ़ोटो के साथ।</translation>
    </message>
    <message>
        <source>Fraud watch</source>
        <translation>धोखाधड़ी निगरानी</translation>
    </message>
    <message>
        <source>Returns under suspicion, and who and what stands out.</source>
        <translation>संदिग्ध वापसियाँ, और कौन व क्या अलग दिखता है।</translation>
    </message>
    <message>
        <source>Claims recovery</source>
        <translation>दावों की वसूली</translation>
    </message>
    <message>
        <source>What could be claimed, what was, what came of it, and what lapsed.</source>
        <translation>क्या दावा हो सकता था, क्या हुआ, क्या नतीजा, और क्या छूट गया।</translation>
    </message>
    <message>
        <source>Recall sweep</source>
        <translation>रिकॉल खोज</translation>
    </message>
    <message>
        <source>Who has units of a recalled range, which came back, which are still out.</source>
        <translation>रिकॉल की इकाइयाँ किसके पास हैं, कौन-सी लौटीं, कौन-सी बाहर हैं।</translation>
    </message>
    <message>
        <source>Ageing of quarantine</source>
        <translation>क्वारंटीन की आयु</translation>
    </message>
    <message>
        <source>What has been waiting in quarantine, and for how long.</source>
        <translation>क्वारंटीन में क्या रुका है, और कब से।</translation>
    </message>
    <message>
        <source>Dispositions and reimbursements</source>
        <translation>गंतव्य और प्रतिपूर्ति</translation>
    </message>
    <message>
        <source>Returns of Amazon's own warehouse against what it paid for them.</source>
        <translation>अमेज़न गोदाम की वापसियाँ बनाम उनके लिए चुकाया पैसा।</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>सप्ताह-दर-सप्ताह</translation>
    </message>
    <message>
        <source>A week begins on Monday.</source>
        <translation>सप्ताह सोमवार से शुरू होता है।</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Wrong item or unit</source>
        <translation>ग़लत वस्तु या इकाई</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>Value by disposition</source>
        <translation>गंतव्य के अनुसार मूल्य</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Buyers' reasons</source>
        <translation>ख़रीदारों के कारण</translation>
    </message>
    <message>
        <source>What the channels' codes have in common; see resources/reports/reasons.toml.</source>
        <translation>चैनलों के कोड में जो समान है; देखें resources/reports/reasons.toml।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Portion of all</source>
        <translation>कुल में हिस्सा</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson), so that few units do not rank above many. A defect counts when the buyer named one, the unit is the one sold, and it was graded C or D.</source>
        <translation>हिस्से के 95 % अंतराल (विल्सन) के निचले सिरे के क्रम में, ताकि कम इकाइयाँ अधिक से ऊपर न आएँ। ख़राबी तब गिनी जाती है जब ख़रीदार ने बताई, इकाई वही बेची गई हो और ग्रेड C या D मिला हो।</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Defect named</source>
        <translation>ख़राबी बताई</translation>
    </message>
    <message>
        <source>Defect found</source>
        <translation>ख़राबी मिली</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>श्रेणियाँ</translation>
    </message>
    <message>
        <source>Products that come back most</source>
        <translation>सबसे ज़्यादा लौटने वाले उत्पाद</translation>
    </message>
    <message>
        <source>Dispositions</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Products with defects named</source>
        <translation>बताई ख़राबियों वाले उत्पाद</translation>
    </message>
    <message>
        <source>Units with a defect</source>
        <translation>ख़राब इकाइयाँ</translation>
    </message>
    <message>
        <source>Photos by the first twelve characters of their SHA-256; whole in each inspection's evidence pack.</source>
        <translation>फ़ोटो अपने SHA-256 के पहले बारह अक्षरों से; पूरे हर जाँच के साक्ष्य पैक में।</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>0 to 7 days</source>
        <translation>0 से 7 दिन</translation>
    </message>
    <message>
        <source>8 to 14 days</source>
        <translation>8 से 14 दिन</translation>
    </message>
    <message>
        <source>15 to 30 days</source>
        <translation>15 से 30 दिन</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>31 से 90 दिन</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>आयु</translation>
    </message>
    <message>
        <source>Buyers that stand out</source>
        <translation>अलग दिखने वाले ख़रीदार</translation>
    </message>
    <message>
        <source>By the keyed hash of the channel's buyer, from two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>चैनल के ख़रीदार के कुंजीयुक्त हैश से, दो संदेहों से आगे; हिस्से के 95 % अंतराल (विल्सन) के निचले सिरे के क्रम में।</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>ख़रीदार</translation>
    </message>
    <message>
        <source>By channel and reason</source>
        <translation>चैनल और कारण के अनुसार</translation>
    </message>
    <message>
        <source>Claimable: nothing stands against it by the shop's policies. Lapsed: every window that is known ended before it was filed. Amounts have a row for each currency.</source>
        <translation>दावा योग्य: दुकान के नियमों में कोई आपत्ति नहीं। छूटा: हर ज्ञात समय-सीमा दर्ज होने से पहले बीत गई। हर मुद्रा की अपनी पंक्ति है।</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Claimable</source>
        <translation>दावा योग्य</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>Filed in window</source>
        <translation>समय पर दर्ज</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>जीते</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>छूटे</translation>
    </message>
    <message>
        <source>Value filed</source>
        <translation>दर्ज मूल्य</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>वसूल</translation>
    </message>
    <message>
        <source>Value lapsed</source>
        <translation>छूटा मूल्य</translation>
    </message>
    <message>
        <source>Products that stand out</source>
        <translation>अलग दिखने वाले उत्पाद</translation>
    </message>
    <message>
        <source>From two suspicions on; ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>दो संदेहों से आगे; हिस्से के 95 % अंतराल (विल्सन) के निचले सिरे के क्रम में।</translation>
    </message>
    <message>
        <source>Returns under suspicion</source>
        <translation>संदिग्ध वापसियाँ</translation>
    </message>
    <message>
        <source>Still to be filed, by age</source>
        <translation>दर्ज होना बाकी, आयु अनुसार</translation>
    </message>
    <message>
        <source>Filed and undecided, by age</source>
        <translation>दर्ज और अनिर्णीत, आयु अनुसार</translation>
    </message>
    <message>
        <source>All dispatches that are known, whatever the period: a recalled unit is out for as long as it has not come back.</source>
        <translation>सभी ज्ञात प्रेषण, अवधि कोई भी हो: रिकॉल की इकाई लौटने तक बाहर है।</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Units dispatched</source>
        <translation>भेजी गई इकाइयाँ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>लौटीं</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>अब भी बाहर</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>इकाइयाँ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ऑर्डर</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>ऑर्डर पंक्ति</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>एयरवे बिल</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>आयु अनुसार</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुराना पहले</translation>
    </message>
    <message>
        <source>Returns of Amazon's warehouse</source>
        <translation>अमेज़न गोदाम की वापसियाँ</translation>
    </message>
    <message>
        <source>Paid: the sum of all reimbursements of the order and SKU is above zero; taken back: there are some, and it is not. Owed: nothing was paid for what the marketplace or its carrier damaged.</source>
        <translation>चुकाया: ऑर्डर और SKU की सभी प्रतिपूर्तियों का योग शून्य से ऊपर; वापस लिया: प्रतिपूर्तियाँ हैं पर योग नहीं। बकाया: मार्केटप्लेस या उसके वाहक ने जो बिगाड़ा उसके लिए कुछ नहीं चुकाया।</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>LPN</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>Units in returns that were inspected and closed within the period, of units that were dispatched within it. What comes back was mostly dispatched before, so a share of a growing or shrinking product is skewed. A reason's rate is of all units.</source>
        <translation>अवधि में जाँची और बंद वापसियों की इकाइयाँ, उसी अवधि में भेजी गई इकाइयों में से। जो लौटता है वह ज़्यादातर पहले भेजा गया था, इसलिए बढ़ते या घटते उत्पाद का हिस्सा टेढ़ा होता है। कारण की दर सभी इकाइयों की है।</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>संकेत</translation>
    </message>
    <message>
        <source>By</source>
        <translation>द्वारा</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Ranked by the lower end of the share's 95 % interval (Wilson).</source>
        <translation>हिस्से के 95 % अंतराल (विल्सन) के निचले सिरे के क्रम में।</translation>
    </message>
    <message>
        <source>Compared with %1 to %2. "Truly" is Wilson's interval of 95 %: what few cases say is uncertain.</source>
        <translation>%1 से %2 की तुलना में। "असल में" 95 % का विल्सन अंतराल है: कम मामले जो कहते हैं वह अनिश्चित है।</translation>
    </message>
    <message>
        <source>Of inspections that were closed within the period; clocks stand at %1.</source>
        <translation>अवधि में बंद जाँचों के; समय-सीमाएँ %1 पर।</translation>
    </message>
    <message>
        <source>By the end of %1 the journal had come to event %2 with the hash %3.</source>
        <translation>%1 के अंत तक जर्नल घटना %2 पर था, जिसका हैश %3 है।</translation>
    </message>
    <message>
        <source>Closed within the period with the disposition quarantine, and not inspected again; ages on %1.</source>
        <translation>अवधि में क्वारंटीन गंतव्य से बंद, दोबारा नहीं जाँची; आयु %1 को।</translation>
    </message>
    <message>
        <source>Only the first %1 rows are listed; choose a shorter period or a filter for the others.</source>
        <translation>केवल पहली %1 पंक्तियाँ; बाकी के लिए छोटी अवधि या फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>कैसे गिना जाता है</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>more than 90 days</source>
        <translation>90 दिन से ज़्यादा</translation>
    </message>
    <message>
        <source>By SKU</source>
        <translation>SKU अनुसार</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>श्रेणी अनुसार</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>चैनल अनुसार</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>लॉट अनुसार</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>कारण अनुसार</translation>
    </message>
    <message>
        <source>Does serialising pay?</source>
        <translation>क्या सीरियल देना फ़ायदेमंद है?</translation>
    </message>
    <message>
        <source>By product and category: what serials cost, what they save, and whether they pay.</source>
        <translation>उत्पाद और श्रेणी के अनुसार: सीरियल का ख़र्च, बचत, और क्या फ़ायदा है।</translation>
    </message>
    <message>
        <source>Cost: units dispatched times the cost of a serial. Saved: units returned times the share that serials told to be another unit, one never ours or one returned before (its 95 % interval, Wilson), and rejected claims in which no serial told the unit, times the price. A month is 30 days. Where fewer than 30 inspections told a unit by its serial, the share of its category stands for it, else the vertical's default.</source>
        <translation>ख़र्च: भेजी इकाइयाँ गुणा एक सीरियल का ख़र्च। बचत: लौटी इकाइयाँ गुणा वह हिस्सा जिसे सीरियल ने दूसरी, कभी हमारी नहीं या पहले लौटी इकाई बताया (95 % अंतराल, विल्सन), और बिना सीरियल के अस्वीकृत दावे, गुणा मूल्य। महीना 30 दिन का है। जहाँ 30 से कम जाँचों ने सीरियल से इकाई पहचानी, वहाँ उसकी श्रेणी का हिस्सा, नहीं तो क्षेत्र का सामान्य मान।</translation>
    </message>
    <message>
        <source>What a serial costs is not known: name it with --unit-cost, or in reports/costs.toml.</source>
        <translation>एक सीरियल का ख़र्च ज्ञात नहीं: --unit-cost से, या reports/costs.toml में बताएँ।</translation>
    </message>
    <message>
        <source>Serials pay</source>
        <translation>सीरियल का फ़ायदा</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>मासिक ख़र्च</translation>
    </message>
    <message>
        <source>Saved a month, at least</source>
        <translation>मासिक बचत, कम से कम</translation>
    </message>
    <message>
        <source>Saved a month, at most</source>
        <translation>मासिक बचत, अधिकतम</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>एक इकाई का मूल्य</translation>
    </message>
    <message>
        <source>Wrong unit by serial</source>
        <translation>सीरियल से ग़लत इकाई</translation>
    </message>
    <message>
        <source>Claims lost without a serial</source>
        <translation>सीरियल बिना हारे दावे</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>The seven questions</source>
        <translation>सात प्रश्न</translation>
    </message>
    <message>
        <source>Any of them can make serials necessary. The first two are the shop's own figures, the others go by the vertical.</source>
        <translation>इनमें से कोई भी सीरियल को ज़रूरी बना सकता है। पहले दो दुकान के अपने आँकड़े हैं, बाकी क्षेत्र के अनुसार।</translation>
    </message>
    <message>
        <source>Return percentage</source>
        <translation>वापसी प्रतिशत</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>माल का मूल्य</translation>
    </message>
    <message>
        <source>Value over batch tracking</source>
        <translation>बैच से ज़्यादा लाभ</translation>
    </message>
    <message>
        <source>Long life of the product</source>
        <translation>उत्पाद का लंबा जीवन</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>नियमन</translation>
    </message>
    <message>
        <source>Customers' trust</source>
        <translation>ग्राहकों का भरोसा</translation>
    </message>
    <message>
        <source>Shrinkage and theft</source>
        <translation>कमी और चोरी</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>lot level</source>
        <translation>लॉट स्तर</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ऊँचा</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>अपने आँकड़े</translation>
    </message>
    <message>
        <source>category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence.</source>
        <translation>सीरियल ख़र्च से ज़्यादा बचाते हैं, 95 % भरोसे के साथ।</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence.</source>
        <translation>सीरियल बचत से ज़्यादा ख़र्च कराते हैं, 95 % भरोसे के साथ।</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet.</source>
        <translation>वे ख़र्च से ज़्यादा बचा सकते हैं, या कम: आँकड़े अभी नहीं बताते।</translation>
    </message>
    <message>
        <source>Serials save more than they cost, with 95 % confidence. By the share of its category.</source>
        <translation>सीरियल ख़र्च से ज़्यादा बचाते हैं, 95 % भरोसे के साथ। उसकी श्रेणी के हिस्से से।</translation>
    </message>
    <message>
        <source>Serials cost more than they save, with 95 % confidence. By the share of its category.</source>
        <translation>सीरियल बचत से ज़्यादा ख़र्च कराते हैं, 95 % भरोसे के साथ। उसकी श्रेणी के हिस्से से।</translation>
    </message>
    <message>
        <source>They may save more than they cost, or less: the figures do not tell yet. By the share of its category.</source>
        <translation>वे ख़र्च से ज़्यादा बचा सकते हैं, या कम: आँकड़े अभी नहीं बताते। उसकी श्रेणी के हिस्से से।</translation>
    </message>
    <message>
        <source>Its category is of no known vertical.</source>
        <translation>उसकी श्रेणी किसी ज्ञात क्षेत्र की नहीं।</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. No price is known.</source>
        <translation>उसकी श्रेणी किसी ज्ञात क्षेत्र की नहीं। मूल्य ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. Too few inspections told units by their serials.</source>
        <translation>उसकी श्रेणी किसी ज्ञात क्षेत्र की नहीं। बहुत कम जाँचों ने सीरियल से इकाई पहचानी।</translation>
    </message>
    <message>
        <source>Its category is of no known vertical. What a serial costs in %1 is not known.</source>
        <translation>उसकी श्रेणी किसी ज्ञात क्षेत्र की नहीं। %1 में सीरियल का ख़र्च ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>In %1: %2. No price is known.</source>
        <translation>%1 में: %2। मूल्य ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>In %1: %2. Too few inspections told units by their serials.</source>
        <translation>%1 में: %2। बहुत कम जाँचों ने सीरियल से इकाई पहचानी।</translation>
    </message>
    <message>
        <source>In %1: %2. What a serial costs in %3 is not known.</source>
        <translation>%1 में: %2। %3 में सीरियल का ख़र्च ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Units of closed inspections, of the units that were dispatched within the same period. What comes back was mostly dispatched before. A filter by what only an inspection tells (reason, person, verdict, grade, disposition) leaves what was dispatched as it is.</source>
        <translation>बंद जाँचों की इकाइयाँ, उसी अवधि में भेजी गई इकाइयों में से। जो लौटता है वह अधिकतर पहले भेजा गया था। जो केवल जाँच बताती है (कारण, व्यक्ति, निर्णय, ग्रेड, गंतव्य), उसका फ़िल्टर भेजी गई संख्या को नहीं बदलता।</translation>
    </message>
    <message>
        <source>Value kept</source>
        <translation>बचा मूल्य</translation>
    </message>
    <message>
        <source>What remains of the units' price by their disposition, of that price: the shop's own rates in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>गंतव्य के अनुसार इकाइयों के मूल्य में से जो बचता है, उस मूल्य का: दुकान की अपनी दरें reports/costs.toml में। बिना मूल्य या बिना दर वाले गंतव्य की वापसियाँ छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Cost per return</source>
        <translation>प्रति वापसी ख़र्च</translation>
    </message>
    <message>
        <source>What is lost of the price, hands-on time by the hour, and what each return costs (carriage, packaging, fees), for each closed inspection: the shop's own figures in reports/costs.toml. Returns without a price or whose disposition has no rate are left out.</source>
        <translation>मूल्य में जो गया, घंटे की दर से काम का समय, और हर वापसी का ख़र्च (ढुलाई, पैकिंग, शुल्क), प्रति बंद जाँच: दुकान के अपने आँकड़े reports/costs.toml में। बिना मूल्य या बिना दर वाले गंतव्य की वापसियाँ छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Price of all units of the returns; where no price is known, nothing is added. Kept: what remains of it by the shop's own rates in reports/costs.toml.</source>
        <translation>वापसियों की सभी इकाइयों का मूल्य; जहाँ मूल्य ज्ञात नहीं, कुछ नहीं जोड़ा जाता। बचा: दुकान की अपनी दरों (reports/costs.toml) से जो रहता है।</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>बचा</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>पाया गया</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>सप्ताह से</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>सप्ताह अनुसार</translation>
    </message>
    <message>
        <source>Letter to the manufacturer</source>
        <translation>निर्माता को पत्र</translation>
    </message>
    <message>
        <source>About the lot with the surest defects, or the one that is filtered by: its units, with photos.</source>
        <translation>सबसे पक्के दोषों वाले लॉट, या फ़िल्टर किए लॉट के बारे में: उसकी इकाइयाँ, फ़ोटो सहित।</translation>
    </message>
    <message>
        <source>No lot of this period has a unit in which a named defect was found.</source>
        <translation>इस अवधि के किसी लॉट में ऐसी इकाई नहीं जिसमें बताया गया दोष मिला हो।</translation>
    </message>
    <message>
        <source>To the manufacturer of %1, lot %2.</source>
        <translation>%1, लॉट %2 के निर्माता को।</translation>
    </message>
    <message>
        <source>To the manufacturer of %1.</source>
        <translation>%1 के निर्माता को।</translation>
    </message>
    <message>
        <source>Units that came back from buyers between %1 and %2 and were inspected: %3. With a defect that the buyer had named and the inspection found: %4.</source>
        <translation>%1 और %2 के बीच खरीदारों से लौटीं और जाँची गई इकाइयाँ: %3। खरीदार द्वारा बताया और जाँच में पाया दोष: %4।</translation>
    </message>
    <message>
        <source>Each unit below is the one that was sold, was graded C or D, and is shown by the photographs that were taken when its parcel was opened. The records are signed; an evidence pack of each can be had on request. Please tell us the cause, and how these units are made good.</source>
        <translation>नीचे की हर इकाई वही है जो बिकी थी, ग्रेड C या D है, और पार्सल खुलते समय ली गई तस्वीरों में दिखती है। अभिलेख हस्ताक्षरित हैं; हर एक का साक्ष्य-पैक माँगने पर मिलेगा। कृपया कारण बताएँ और इन इकाइयों की भरपाई कैसे होगी।</translation>
    </message>
    <message>
        <source>Photographs of the first units only; the others' are in their evidence packs.</source>
        <translation>केवल पहली इकाइयों की तस्वीरें; बाकी उनके साक्ष्य-पैक में हैं।</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>How far clerks grade alike: what others answered to the same questions, by the photos.</source>
        <translation>ग्रेडिंग कितनी एक-सी है: तस्वीरों से उन्हीं प्रश्नों के दूसरों के उत्तर।</translation>
    </message>
    <message>
        <source>Another person answered the same questions by the photos, without having seen the first answers. What photos do not show cannot be compared.</source>
        <translation>दूसरे व्यक्ति ने पहले उत्तर देखे बिना, तस्वीरों से वही प्रश्न उत्तर किए। जो तस्वीरों में नहीं दिखता उसकी तुलना नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Nothing of this period was graded again yet.</source>
        <translation>इस अवधि का कुछ भी अभी दोबारा ग्रेड नहीं हुआ।</translation>
    </message>
    <message>
        <source>Agreement by clerk and question</source>
        <translation>व्यक्ति और प्रश्न अनुसार सहमति</translation>
    </message>
    <message>
        <source>Those come first who surely differ most often: by the lower end of the 95 % interval (Wilson) of differing answers. A drift is named where agreement and that of the period before are apart with their intervals. A leaning is what the clerk says in place of what the second grader says; it is beyond chance where an exact sign test finds it in fewer than one of twenty such tables (Bonferroni: 5 % shared among all rows). Nothing here is about speed.</source>
        <translation>पहले वे जो निश्चित रूप से सबसे अधिक भिन्न हैं: भिन्न उत्तरों के 95 % अंतराल (विल्सन) के निचले छोर से। बदलाव वहाँ कहा जाता है जहाँ सहमति और पिछली अवधि की सहमति अंतराल सहित अलग हों। झुकाव वह है जो व्यक्ति दूसरे ग्रेडर के उत्तर के बदले कहता है; वह संयोग से परे है जहाँ सटीक चिह्न-परीक्षण उसे ऐसी बीस में से एक से कम तालिकाओं में पाता (बोनफेरोनी: 5 % सभी पंक्तियों में बँटा)। यहाँ गति की बात नहीं।</translation>
    </message>
    <message>
        <source>Agreement by question</source>
        <translation>प्रश्न अनुसार सहमति</translation>
    </message>
    <message>
        <source>Cohen's kappa compares what was answered first with the earliest second answer; Fleiss' takes in all who graded an inspection that was graded again at least twice. 1: they agree wholly; 0: as often as by chance. The range is the interval of 95 %; it is left out below 10 cases and where nobody differs.</source>
        <translation>कोहेन का कप्पा पहले उत्तर की सबसे पहले दूसरे उत्तर से तुलना करता है; फ्लाइस का उन सबको लेता है जिन्होंने कम-से-कम दो बार दोबारा ग्रेड हुई जाँच ग्रेड की। 1: पूर्ण सहमति; 0: संयोग जितनी। सीमा 95 % अंतराल है; 10 से कम मामलों में और जहाँ कोई भिन्न नहीं, नहीं दी जाती।</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>जहाँ भिन्न हैं</translation>
    </message>
    <message>
        <source>To be looked at together, with the photos.</source>
        <translation>तस्वीरों के साथ मिलकर देखने के लिए।</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Drawn by lot: 20 inspections of each clerk at most.</source>
        <translation>लॉटरी से: हर व्यक्ति की अधिकतम 20 जाँचें।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Same answer</source>
        <translation>वही उत्तर</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>पिछली अवधि</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Cohen's kappa</source>
        <translation>कोहेन कप्पा</translation>
    </message>
    <message>
        <source>from</source>
        <translation>से</translation>
    </message>
    <message>
        <source>to</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Graded by three or more</source>
        <translation>तीन या अधिक ने ग्रेड की</translation>
    </message>
    <message>
        <source>Fleiss' kappa</source>
        <translation>फ्लाइस कप्पा</translation>
    </message>
    <message>
        <source>Often says</source>
        <translation>अक्सर कहता है</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>के बदले</translation>
    </message>
    <message>
        <source>So often</source>
        <translation>इतनी बार</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>संयोग से परे</translation>
    </message>
    <message>
        <source>Graded again by</source>
        <translation>दोबारा ग्रेड किया</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>पहला उत्तर</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>दूसरा उत्तर</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>चुनी गईं</translation>
    </message>
    <message>
        <source>Graded again</source>
        <translation>दोबारा ग्रेड</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>घटी</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>बढ़ी</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>चुकाया</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>नहीं चुकाया</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>बकाया</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>लौटी</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>अब भी बाहर</translation>
    </message>
    <message>
        <source>This unit was sold on this order.</source>
        <translation>यह यूनिट इसी ऑर्डर पर बेची गई।</translation>
    </message>
    <message>
        <source>Almost the expected serial: a person must compare.</source>
        <translation>लगभग अपेक्षित सीरियल: व्यक्ति को मिलाना होगा।</translation>
    </message>
    <message>
        <source>The right product; it has no serial to compare.</source>
        <translation>सही उत्पाद; मिलाने को इसका सीरियल नहीं है।</translation>
    </message>
    <message>
        <source>This item is in none of our records.</source>
        <translation>यह आइटम हमारे किसी रिकॉर्ड में नहीं है।</translation>
    </message>
    <message>
        <source>This serial was never one of ours.</source>
        <translation>यह सीरियल हमारा कभी नहीं था।</translation>
    </message>
    <message>
        <source>A different product than the one sold.</source>
        <translation>बेचे गए से अलग उत्पाद।</translation>
    </message>
    <message>
        <source>This unit was already returned before.</source>
        <translation>यह यूनिट पहले भी लौट चुकी है।</translation>
    </message>
    <message>
        <source>We sent this unit by mistake: no claim.</source>
        <translation>यह यूनिट हमने गलती से भेजी: दावा नहीं।</translation>
    </message>
    <message>
        <source>The right unit, but a part inside is not its own.</source>
        <translation>सही यूनिट, पर अंदर का एक पुर्ज़ा इसका नहीं है।</translation>
    </message>
    <message>
        <source>The right product, but of another lot.</source>
        <translation>सही उत्पाद, पर दूसरे लॉट का।</translation>
    </message>
    <message>
        <source>Fewer items than declared.</source>
        <translation>घोषित से कम आइटम।</translation>
    </message>
    <message>
        <source>The parcel was empty.</source>
        <translation>पार्सल खाली था।</translation>
    </message>
    <message>
        <source>The product agrees, but no serial was read.</source>
        <translation>उत्पाद मेल खाता है, पर सीरियल नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Nothing on the item could be read.</source>
        <translation>आइटम पर कुछ पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>This unit was sold on this order on %1.</source>
        <translation>यह यूनिट %1 को इसी ऑर्डर पर बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, as one of several of this product.</source>
        <translation>यह यूनिट %2 को ऑर्डर %1 पर बेची गई, इस उत्पाद की कई में से एक।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, as one of several of this product.</source>
        <translation>यह यूनिट ऑर्डर %1 पर बेची गई, इस उत्पाद की कई में से एक।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to the same buyer.</source>
        <translation>यह यूनिट %2 को ऑर्डर %1 पर उसी खरीदार को बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, to another buyer.</source>
        <translation>यह यूनिट %2 को ऑर्डर %1 पर दूसरे खरीदार को बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2, not on this one.</source>
        <translation>यह यूनिट %2 को ऑर्डर %1 पर बेची गई, इस पर नहीं।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to the same buyer.</source>
        <translation>यह यूनिट ऑर्डर %1 पर उसी खरीदार को बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, to another buyer.</source>
        <translation>यह यूनिट ऑर्डर %1 पर दूसरे खरीदार को बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1, not on this one.</source>
        <translation>यह यूनिट ऑर्डर %1 पर बेची गई, इस पर नहीं।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1 on %2.</source>
        <translation>यह यूनिट %2 को ऑर्डर %1 पर बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on order %1.</source>
        <translation>यह यूनिट ऑर्डर %1 पर बेची गई।</translation>
    </message>
    <message>
        <source>This unit was sold on the same order, but on another line: it is %1; the return is for %2.</source>
        <translation>यह यूनिट इसी ऑर्डर पर, पर दूसरी पंक्ति में बेची गई: यह %1 है; रिटर्न %2 का है।</translation>
    </message>
    <message>
        <source>This unit is in our records, but it was never dispatched.</source>
        <translation>यह यूनिट हमारे रिकॉर्ड में है, पर कभी भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>This unit is recorded for order %1, but no dispatch of it is recorded.</source>
        <translation>यह यूनिट ऑर्डर %1 के लिए दर्ज है, पर इसका भेजना दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>It had been sold on this order on %1, and was sold again later.</source>
        <translation>यह %1 को इसी ऑर्डर पर बेची गई थी, और बाद में फिर बेची गई।</translation>
    </message>
    <message>
        <source>It had been sold on this order, and was sold again later.</source>
        <translation>यह इसी ऑर्डर पर बेची गई थी, और बाद में फिर बेची गई।</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, which was never dispatched.</source>
        <translation>दूसरी यूनिट का कोड %1 भी पढ़ा गया, जो कभी भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>The code %1 of another unit was read as well, sold on order %2.</source>
        <translation>दूसरी यूनिट का कोड %1 भी पढ़ा गया, जो ऑर्डर %2 पर बेची गई।</translation>
    </message>
    <message>
        <source>This unit came back before, in return %1 of order %2 inspected on %3, and was not sent out again since.</source>
        <translation>यह यूनिट पहले भी लौटी, ऑर्डर %2 के रिटर्न %1 में, %3 को जाँची गई, और तब से फिर भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>This serial was in an earlier parcel: return %1 of order %2, inspected on %3.</source>
        <translation>यह सीरियल पहले के पार्सल में था: ऑर्डर %2 का रिटर्न %1, %3 को जाँचा गया।</translation>
    </message>
    <message>
        <source>Sold on order %1, this unit left by our own records in parcel %2 with the goods of order %3.</source>
        <translation>ऑर्डर %1 पर बेची गई यह यूनिट हमारे ही रिकॉर्ड के अनुसार ऑर्डर %3 के सामान के साथ पार्सल %2 में निकली।</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from order %2 in return %3: we swapped the two parcels.</source>
        <translation>इस ऑर्डर पर बेची गई यूनिट %1 ऑर्डर %2 से रिटर्न %3 में लौटी: हमने दोनों पार्सल बदल दिए।</translation>
    </message>
    <message>
        <source>The unit sold on this order, %1, came back from the same buyer's order %2 in return %3: the two are in each other's parcel, none is missing.</source>
        <translation>इस ऑर्डर पर बेची गई यूनिट %1 उसी खरीदार के ऑर्डर %2 से रिटर्न %3 में लौटी: दोनों एक-दूसरे के पार्सल में हैं, कोई कम नहीं है।</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 was seen: %3. Not seen: %4.</source>
        <translation>इस पंक्ति पर बेचे गए %1 के सेट में से %2 दिखा: %3. नहीं दिखा: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen: %3. Not seen: %4.</source>
        <translation>इस पंक्ति पर बेचे गए %1 के सेट में से %2 दिखे: %3. नहीं दिखे: %4.</translation>
    </message>
    <message>
        <source>Of the set of %1 sold on this line %2 were seen. Not seen: %3.</source>
        <translation>इस पंक्ति पर बेचे गए %1 के सेट में से %2 दिखे. नहीं दिखे: %3.</translation>
    </message>
    <message>
        <source>Of %1 only the product's code, or a serial not quite right, was read.</source>
        <translation>%1 का केवल उत्पाद कोड, या पूरी तरह सही न होने वाला सीरियल पढ़ा गया।</translation>
    </message>
    <message>
        <source>In place of %1 of the set is %2.</source>
        <translation>सेट में %1 की जगह %2 है।</translation>
    </message>
    <message>
        <source>The part %1 inside is not one that this unit was sold with: %2.</source>
        <translation>अंदर का पुर्ज़ा %1 उनमें से नहीं जिनके साथ यह यूनिट बेची गई: %2.</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2, sold on order %3.</source>
        <translation>अंदर का पुर्ज़ा %1 दूसरी यूनिट %2 का है, जो ऑर्डर %3 पर बेची गई।</translation>
    </message>
    <message>
        <source>The part %1 inside belongs to another unit, %2.</source>
        <translation>अंदर का पुर्ज़ा %1 दूसरी यूनिट %2 का है।</translation>
    </message>
    <message>
        <source>The part %1 belongs to the unit that was sold, %2.</source>
        <translation>पुर्ज़ा %1 बेची गई यूनिट %2 का है।</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, only in characters that look alike.</source>
        <translation>पढ़ा गया सीरियल %1 बेचे गए %2 से केवल मिलते-जुलते अक्षरों में अलग है।</translation>
    </message>
    <message>
        <source>The serial read, %1, differs from the one sold, %2, in one character.</source>
        <translation>पढ़ा गया सीरियल %1 बेचे गए %2 से एक अक्षर में अलग है।</translation>
    </message>
    <message>
        <source>The serial %1 is in none of our records.</source>
        <translation>सीरियल %1 हमारे किसी रिकॉर्ड में नहीं है।</translation>
    </message>
    <message>
        <source>It looks like %1, sold on order %2, but is not the same and was not taken for it.</source>
        <translation>यह %1 जैसा दिखता है, जो ऑर्डर %2 पर बेचा गया, पर वही नहीं है और वह माना नहीं गया।</translation>
    </message>
    <message>
        <source>It looks like %1, but is not the same and was not taken for it.</source>
        <translation>यह %1 जैसा दिखता है, पर वही नहीं है और वह माना नहीं गया।</translation>
    </message>
    <message>
        <source>Only %1 of the %2 units sold on this line have a recorded serial.</source>
        <translation>इस पंक्ति पर बेची गई %2 यूनिटों में से केवल %1 का सीरियल दर्ज है।</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1, as the one sold. Print is never read with certainty: compare it yourself.</source>
        <translation>कोई कोड नहीं पढ़ा गया। छपा सीरियल %1 है, जैसा बेचा गया। छपा हुआ कभी पक्का नहीं पढ़ा जाता: स्वयं मिलाएँ।</translation>
    </message>
    <message>
        <source>No code was read. The printed serial reads %1; the one sold is %2. Print is never read with certainty: compare it yourself.</source>
        <translation>कोई कोड नहीं पढ़ा गया। छपा सीरियल %1 है; बेचा गया %2 है। छपा हुआ कभी पक्का नहीं पढ़ा जाता: स्वयं मिलाएँ।</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, which is not the one sold. Print is not read surely enough to tell a unit by it.</source>
        <translation>छपा सीरियल %1 लगता है, जो बेचा गया नहीं है। छपा हुआ इतना पक्का नहीं पढ़ा जाता कि उससे यूनिट पहचानी जाए।</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours, sold on order %2. Print proves nothing: scan its code or type it.</source>
        <translation>छपा सीरियल %1 लगता है, हमारी दूसरी यूनिट का, जो ऑर्डर %2 पर बेची गई। छपा हुआ कुछ सिद्ध नहीं करता: कोड स्कैन करें या टाइप करें।</translation>
    </message>
    <message>
        <source>The printed serial seems to be %1, that of another unit of ours. Print proves nothing: scan its code or type it.</source>
        <translation>छपा सीरियल %1 लगता है, हमारी दूसरी यूनिट का। छपा हुआ कुछ सिद्ध नहीं करता: कोड स्कैन करें या टाइप करें।</translation>
    </message>
    <message>
        <source>The serial %1 was read, but none was recorded at dispatch to compare it with.</source>
        <translation>सीरियल %1 पढ़ा गया, पर भेजते समय मिलाने को कोई दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>The product code %1 agrees with the order.</source>
        <translation>उत्पाद कोड %1 ऑर्डर से मेल खाता है।</translation>
    </message>
    <message>
        <source>The product code %1 on the item is %2; the return is for %3.</source>
        <translation>आइटम पर उत्पाद कोड %1 %2 का है; रिटर्न %3 का है।</translation>
    </message>
    <message>
        <source>A product code that was read, %1, is not that of %2: look whether the box is the right one.</source>
        <translation>पढ़ा गया उत्पाद कोड %1, %2 का नहीं है: देखें कि डिब्बा सही है या नहीं।</translation>
    </message>
    <message>
        <source>The product itself could not be confirmed from a code.</source>
        <translation>उत्पाद की पुष्टि किसी कोड से नहीं हो सकी।</translation>
    </message>
    <message>
        <source>This unit is %1, which was never dispatched; the return is for %2.</source>
        <translation>यह यूनिट %1 है, जो कभी भेजी नहीं गई; रिटर्न %2 का है।</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2 on %3; the return is for %4.</source>
        <translation>यह यूनिट %1 है, जो %3 को ऑर्डर %2 पर बेची गई; रिटर्न %4 का है।</translation>
    </message>
    <message>
        <source>This unit is %1, sold on order %2; the return is for %3.</source>
        <translation>यह यूनिट %1 है, जो ऑर्डर %2 पर बेची गई; रिटर्न %3 का है।</translation>
    </message>
    <message>
        <source>The serial is the one sold on this order, but our dispatch record says %1 where the order line says %2.</source>
        <translation>सीरियल इसी ऑर्डर पर बेचा गया है, पर हमारे भेजने के रिकॉर्ड में %1 है जबकि ऑर्डर पंक्ति में %2 है।</translation>
    </message>
    <message>
        <source>another product</source>
        <translation>किसी दूसरे उत्पाद</translation>
    </message>
    <message>
        <source>The lot %1 is the one dispatched.</source>
        <translation>लॉट %1 वही है जो भेजा गया।</translation>
    </message>
    <message>
        <source>The lot on the item is %1; lot %2 was dispatched on this order.</source>
        <translation>आइटम पर लॉट %1 है; इस ऑर्डर पर लॉट %2 भेजा गया था।</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days older than what was sold.</source>
        <translation>आइटम %1 को समाप्त होता है, भेजा गया %2 को: यह बेचे गए से %3 दिन पुराना है।</translation>
    </message>
    <message>
        <source>The item expires on %1, what was dispatched on %2: it is %3 days fresher than what was sold.</source>
        <translation>आइटम %1 को समाप्त होता है, भेजा गया %2 को: यह बेचे गए से %3 दिन नया है।</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 item was declared.</source>
        <translation>पार्सल में कुछ नहीं था; %1 आइटम घोषित था।</translation>
    </message>
    <message>
        <source>Nothing was in the parcel; %1 items were declared.</source>
        <translation>पार्सल में कुछ नहीं था; %1 आइटम घोषित थे।</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 was in the parcel.</source>
        <translation>%1 घोषित आइटमों में से %2 पार्सल में था।</translation>
    </message>
    <message>
        <source>Of %1 declared items %2 were in the parcel.</source>
        <translation>%1 घोषित आइटमों में से %2 पार्सल में थे।</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 was declared.</source>
        <translation>पार्सल में %1 आइटम थे; %2 घोषित था।</translation>
    </message>
    <message>
        <source>The parcel held %1 items; %2 were declared.</source>
        <translation>पार्सल में %1 आइटम थे; %2 घोषित थे।</translation>
    </message>
    <message>
        <source>No code on the item could be read.</source>
        <translation>आइटम पर कोई कोड पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>What was read says neither which unit nor which product this is.</source>
        <translation>जो पढ़ा गया उससे न यूनिट का पता चलता है न उत्पाद का।</translation>
    </message>
    <message>
        <source>Nobody announced this parcel: there is no order to compare it with.</source>
        <translation>इस पार्सल की सूचना किसी ने नहीं दी: मिलाने को कोई ऑर्डर नहीं है।</translation>
    </message>
    <message>
        <source>The product code %1 is %2, which we sell.</source>
        <translation>उत्पाद कोड %1 %2 का है, जो हम बेचते हैं।</translation>
    </message>
    <message>
        <source>The product code %1 is on none of our orders.</source>
        <translation>उत्पाद कोड %1 हमारे किसी ऑर्डर पर नहीं है।</translation>
    </message>
    <message>
        <source>A person compared the serials and confirmed that it is the same unit.</source>
        <translation>एक व्यक्ति ने सीरियल मिलाए और पुष्टि की कि यह वही यूनिट है।</translation>
    </message>
    <message>
        <source>A person compared the serials and said that it is another unit.</source>
        <translation>एक व्यक्ति ने सीरियल मिलाए और कहा कि यह दूसरी यूनिट है।</translation>
    </message>
    <message>
        <source>This product is recalled: %1</source>
        <translation>यह उत्पाद वापस मँगाया गया है: %1</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: no reason is given.</source>
        <translation>सीरियल %1 रोक सूची में है: कारण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>The serial %1 is on the blocklist: %2</source>
        <translation>सीरियल %1 रोक सूची में है: %2</translation>
    </message>
    <message>
        <source>The item expired on %1.</source>
        <translation>आइटम %1 को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The warranty ended on %1.</source>
        <translation>वारंटी %1 को समाप्त हुई।</translation>
    </message>
    <message>
        <source>The return was asked for on %1; it was possible until %2.</source>
        <translation>रिटर्न %1 को माँगा गया; %2 तक संभव था।</translation>
    </message>
    <message>
        <source>The return was received on %1; it was possible until %2.</source>
        <translation>रिटर्न %1 को मिला; %2 तक संभव था।</translation>
    </message>
    <message>
        <source>This buyer returned %1 of %2 order lines: at least %3 by the 95 % interval, where all buyers together return %4.</source>
        <translation>इस खरीदार ने %2 में से %1 ऑर्डर पंक्तियाँ लौटाईं: 95 % अंतराल से कम से कम %3, जबकि सब खरीदार मिलकर %4 लौटाते हैं।</translation>
    </message>
    <message>
        <source>The label that carries the serial was tampered with.</source>
        <translation>सीरियल वाले लेबल से छेड़छाड़ हुई है।</translation>
    </message>
    <message>
        <source>This inspection is closed. Scan the next parcel.</source>
        <translation>यह जाँच बंद है। अगला पार्सल स्कैन करें।</translation>
    </message>
    <message>
        <source>This inspection was voided. Scan the next parcel.</source>
        <translation>यह जाँच रद्द हुई। अगला पार्सल स्कैन करें।</translation>
    </message>
    <message>
        <source>Close the inspection</source>
        <translation>जाँच बंद करें</translation>
    </message>
    <message>
        <source>Show the item's label to the camera</source>
        <translation>आइटम का लेबल कैमरे को दिखाएँ</translation>
    </message>
    <message>
        <source>Is it the same unit?</source>
        <translation>क्या यह वही यूनिट है?</translation>
    </message>
    <message>
        <source>Choose a grade and a disposition</source>
        <translation>ग्रेड और निपटान चुनें</translation>
    </message>
    <message>
        <source>Confirmation of the probable match</source>
        <translation>संभावित मेल की पुष्टि</translation>
    </message>
    <message>
        <source>Identity of the item</source>
        <translation>आइटम की पहचान</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>ग्रेड</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>निपटान</translation>
    </message>
    <message>
        <source>No inspection is open.</source>
        <translation>कोई जाँच खुली नहीं है।</translation>
    </message>
    <message>
        <source>Scan the parcel's label.</source>
        <translation>पार्सल का लेबल स्कैन करें।</translation>
    </message>
    <message>
        <source>Nobody has said who works here.</source>
        <translation>किसी ने नहीं बताया कि यहाँ कौन काम करता है।</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>पहले अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>The disk is full: no new inspection is opened.</source>
        <translation>डिस्क भरी है: नई जाँच नहीं खुलेगी।</translation>
    </message>
    <message>
        <source>Free space on the workspace's disk; what is recorded is safe.</source>
        <translation>कार्यस्थान की डिस्क पर जगह बनाएँ; जो दर्ज है वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>The scan was not taken: a contradiction waits to be seen.</source>
        <translation>स्कैन नहीं लिया गया: एक विरोधाभास देखा जाना बाकी है।</translation>
    </message>
    <message>
        <source>Press Ctrl+Enter or scan RBOK, then scan again.</source>
        <translation>Ctrl+Enter दबाएँ या RBOK स्कैन करें, फिर दोबारा स्कैन करें।</translation>
    </message>
    <message>
        <source>Close or pause this inspection first, then scan it again.</source>
        <translation>पहले यह जाँच बंद करें या विराम दें, फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>Every photo is taken.</source>
        <translation>सब फ़ोटो ली जा चुकी हैं।</translation>
    </message>
    <message>
        <source>To take one again, click it in the strip.</source>
        <translation>किसी को फिर लेने के लिए पट्टी में उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>There is no picture to take.</source>
        <translation>लेने को कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>Wait until the camera shows the bench.</source>
        <translation>कैमरा बेंच दिखाए तब तक रुकें।</translation>
    </message>
    <message>
        <source>The photo is not good enough: %1.</source>
        <translation>फ़ोटो ठीक नहीं है: %1.</translation>
    </message>
    <message>
        <source>Try again. The same once more within five seconds keeps it as it is.</source>
        <translation>फिर कोशिश करें। पाँच सेकंड में दोबारा करने पर जैसी है वैसी रखी जाएगी।</translation>
    </message>
    <message>
        <source>The photo "%1" is taken, but %2.</source>
        <translation>फ़ोटो "%1" ली गई, पर %2.</translation>
    </message>
    <message>
        <source>To take it again, click it in the strip.</source>
        <translation>फिर लेने के लिए पट्टी में उस पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>टिप्पणी रखी गई।</translation>
    </message>
    <message>
        <source>An inspection is on the bench.</source>
        <translation>बेंच पर एक जाँच है।</translation>
    </message>
    <message>
        <source>Hand it over, or close or pause it first.</source>
        <translation>उसे सौंपें, या पहले बंद करें या विराम दें।</translation>
    </message>
    <message>
        <source>Close or pause it first.</source>
        <translation>पहले उसे बंद करें या विराम दें।</translation>
    </message>
    <message>
        <source>The inspection stays open.</source>
        <translation>जाँच खुली रहती है।</translation>
    </message>
    <message>
        <source>Scan the parcel again to go on with it.</source>
        <translation>आगे बढ़ाने के लिए पार्सल फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>The camera and its settings are kept.</source>
        <translation>कैमरा और उसकी सेटिंग रखी गई।</translation>
    </message>
    <message>
        <source>No inspection was closed just now.</source>
        <translation>अभी कोई जाँच बंद नहीं हुई।</translation>
    </message>
    <message>
        <source>A label says what an inspection came to: close one first.</source>
        <translation>लेबल जाँच का परिणाम बताता है: पहले एक जाँच बंद करें।</translation>
    </message>
    <message>
        <source>Something failed that should not: %1.</source>
        <translation>कुछ विफल हुआ जो नहीं होना चाहिए: %1.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it stays, run `returnbench-cli check` and report this sentence.</source>
        <translation>सहेजी गई कोई चीज़ नहीं खोई है। यदि यह बना रहे, तो `returnbench-cli check` चलाएँ और इस वाक्य की सूचना दें।</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>मेमोरी पर्याप्त नहीं है।</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The inspection that was interrupted is open again.</source>
        <translation>रुकी हुई जाँच फिर खुली है।</translation>
    </message>
    <message>
        <source>Go on where you were.</source>
        <translation>जहाँ थे वहीं से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Reconnect the camera; it is tried again by itself.</source>
        <translation>कैमरा फिर जोड़ें; अपने-आप फिर कोशिश होती है।</translation>
    </message>
    <message>
        <source>The pictures start when an inspection is opened.</source>
        <translation>जाँच खुलने पर तस्वीरें शुरू होती हैं।</translation>
    </message>
    <message>
        <source>The camera gives no pictures.</source>
        <translation>कैमरा तस्वीरें नहीं दे रहा।</translation>
    </message>
    <message>
        <source>Check its cable and its light; the inspection stays open.</source>
        <translation>उसका तार और बत्ती देखें; जाँच खुली रहती है।</translation>
    </message>
    <message>
        <source>Plug the camera in again; it is reopened by itself and the inspection stays open.</source>
        <translation>कैमरा फिर लगाएँ; वह अपने-आप खुलता है और जाँच खुली रहती है।</translation>
    </message>
    <message>
        <source>The stream was closed by its sender.</source>
        <translation>भेजने वाले ने स्ट्रीम बंद कर दी।</translation>
    </message>
    <message>
        <source>Start it again; it is reopened by itself.</source>
        <translation>उसे फिर शुरू करें; वह अपने-आप खुलती है।</translation>
    </message>
    <message>
        <source>The source %1 gives no pictures.</source>
        <translation>स्रोत %1 तस्वीरें नहीं देता।</translation>
    </message>
    <message>
        <source>Name another one with --source.</source>
        <translation>--source से दूसरा बताएँ।</translation>
    </message>
    <message>
        <source>The camera %1 gives no more pictures: is it unplugged?</source>
        <translation>कैमरा %1 और तस्वीरें नहीं देता: क्या वह निकला है?</translation>
    </message>
    <message>
        <source>There is no camera %1 (%2).</source>
        <translation>कैमरा %1 (%2) नहीं है।</translation>
    </message>
    <message>
        <source>Plug it in, or name another source.</source>
        <translation>उसे लगाएँ, या दूसरा स्रोत बताएँ।</translation>
    </message>
    <message>
        <source>The camera %1 does not open.</source>
        <translation>कैमरा %1 नहीं खुलता।</translation>
    </message>
    <message>
        <source>The camera %1 does not open: %2.</source>
        <translation>कैमरा %1 नहीं खुलता: %2.</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>जो प्रोग्राम उसे ले रहे हैं उन्हें बंद करें, या उसे फिर लगाएँ।</translation>
    </message>
    <message>
        <source>The camera %1 is not plugged in.</source>
        <translation>कैमरा %1 लगा नहीं है।</translation>
    </message>
    <message>
        <source>Plug it in, or choose another camera (click the light Camera).</source>
        <translation>उसे लगाएँ, या दूसरा कैमरा चुनें (बत्ती कैमरा पर क्लिक करें)।</translation>
    </message>
    <message>
        <source>There is no source %1.</source>
        <translation>स्रोत %1 नहीं है।</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पथ जाँचें।</translation>
    </message>
    <message>
        <source>There is no footage of the return %1.</source>
        <translation>रिटर्न %1 की फ़ुटेज नहीं है।</translation>
    </message>
    <message>
        <source>The scanner %1 is not plugged in.</source>
        <translation>स्कैनर %1 लगा नहीं है।</translation>
    </message>
    <message>
        <source>Plug it in; it is taken again by itself.</source>
        <translation>उसे लगाएँ; वह अपने-आप फिर लिया जाता है।</translation>
    </message>
    <message>
        <source>The scanner %1 was unplugged.</source>
        <translation>स्कैनर %1 निकाला गया।</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be read: %2.</source>
        <translation>स्कैनर %1 पढ़ा नहीं जा सकता: %2.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be taken: %2.</source>
        <translation>स्कैनर %1 लिया नहीं जा सकता: %2.</translation>
    </message>
    <message>
        <source>Add this account to the group `input`, and log in anew.</source>
        <translation>इस खाते को समूह `input` में जोड़ें और फिर लॉग इन करें।</translation>
    </message>
    <message>
        <source>End the other program that has taken it.</source>
        <translation>जिस प्रोग्राम ने उसे लिया है उसे बंद करें।</translation>
    </message>
    <message>
        <source>No clip is recorded: the disk is nearly full.</source>
        <translation>क्लिप रिकॉर्ड नहीं हो रही: डिस्क लगभग भरी है।</translation>
    </message>
    <message>
        <source>The clip ends early: the disk is nearly full.</source>
        <translation>क्लिप जल्दी समाप्त: डिस्क लगभग भरी है।</translation>
    </message>
    <message>
        <source>No clip is recorded: those that must be kept take all the room that workspace.toml allows (max_gigabytes).</source>
        <translation>क्लिप रिकॉर्ड नहीं हो रही: जिन्हें रखना है वे workspace.toml की पूरी जगह (max_gigabytes) ले रही हैं।</translation>
    </message>
    <message>
        <source>The inspection %1 is closed.</source>
        <translation>जाँच %1 बंद है।</translation>
    </message>
    <message>
        <source>The inspection %1 was voided.</source>
        <translation>जाँच %1 रद्द की गई।</translation>
    </message>
    <message>
        <source>Scan the parcel again to inspect the return once more.</source>
        <translation>रिटर्न फिर जाँचने के लिए पार्सल दोबारा स्कैन करें।</translation>
    </message>
    <message>
        <source>The inspection %1 is graded; what was in the parcel can no longer change.</source>
        <translation>जाँच %1 को ग्रेड मिल चुका है; पार्सल में क्या था यह अब नहीं बदल सकता।</translation>
    </message>
    <message>
        <source>Void the inspection and scan the parcel again.</source>
        <translation>जाँच रद्द करें और पार्सल फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>The item is not identified yet.</source>
        <translation>आइटम अभी पहचाना नहीं गया।</translation>
    </message>
    <message>
        <source>Show its label to the camera, confirm the probable match, or say that nothing can be read.</source>
        <translation>उसका लेबल कैमरे को दिखाएँ, संभावित मेल की पुष्टि करें, या बताएँ कि कुछ पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>The code is blank.</source>
        <translation>कोड खाली है।</translation>
    </message>
    <message>
        <source>Scan or type it again.</source>
        <translation>फिर स्कैन करें या टाइप करें।</translation>
    </message>
    <message>
        <source>The item is identified already: %1.</source>
        <translation>आइटम पहले ही पहचाना जा चुका है: %1.</translation>
    </message>
    <message>
        <source>Go on with the inspection; void it if the wrong item was shown.</source>
        <translation>जाँच आगे बढ़ाएँ; गलत आइटम दिखाया हो तो उसे रद्द करें।</translation>
    </message>
    <message>
        <source>There is no probable match to confirm.</source>
        <translation>पुष्टि के लिए कोई संभावित मेल नहीं है।</translation>
    </message>
    <message>
        <source>Confirm only when ReturnBench asks whether it is the same unit.</source>
        <translation>पुष्टि तभी करें जब ReturnBench पूछे कि यह वही यूनिट है।</translation>
    </message>
    <message>
        <source>No disposition can be proposed.</source>
        <translation>कोई निपटान सुझाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose a disposition.</source>
        <translation>निपटान चुनें।</translation>
    </message>
    <message>
        <source>The code of the parcel is blank.</source>
        <translation>पार्सल का कोड खाली है।</translation>
    </message>
    <message>
        <source>Scan the parcel's label again.</source>
        <translation>पार्सल का लेबल फिर स्कैन करें।</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id, not another code on the parcel.</source>
        <translation>वेबिल या रिटर्न संख्या स्कैन करें, पार्सल का दूसरा कोड नहीं।</translation>
    </message>
    <message>
        <source>Several returns fit %1: %2.</source>
        <translation>%1 से कई रिटर्न मिलते हैं: %2.</translation>
    </message>
    <message>
        <source>Scan the return id or LPN of the one that is on the bench, or type one of these.</source>
        <translation>बेंच पर जो है उसकी रिटर्न संख्या या LPN स्कैन करें, या इनमें से एक टाइप करें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भरी है।</translation>
    </message>
    <message>
        <source>Free space on that disk; it goes on by itself then.</source>
        <translation>उस डिस्क पर जगह बनाएँ; फिर अपने-आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Waiting until they are written to their end: %1.</source>
        <translation>पूरी लिखे जाने की प्रतीक्षा: %1.</translation>
    </message>
    <message>
        <source>Waiting to be mended: %1.</source>
        <translation>सुधार की प्रतीक्षा: %1.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>लेबल नहीं छपा: %1</translation>
    </message>
    <message>
        <source>Switch the label printer on and check its cable and paper, then print again.</source>
        <translation>लेबल प्रिंटर चालू करें, तार और काग़ज़ देखें, फिर छापें।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>That is the label of another return, %1.</source>
        <translation>यह दूसरे रिटर्न %1 का लेबल है।</translation>
    </message>
    <message>
        <source>%1 items cannot be in a parcel.</source>
        <translation>पार्सल में %1 आइटम नहीं हो सकते।</translation>
    </message>
    <message>
        <source>No grade can be proposed yet. Missing: %1.</source>
        <translation>अभी ग्रेड सुझाया नहीं जा सकता। बाकी: %1.</translation>
    </message>
    <message>
        <source>Answer the questions, or choose a grade.</source>
        <translation>प्रश्नों के उत्तर दें, या ग्रेड चुनें।</translation>
    </message>
    <message>
        <source>"%1" is none of several units that were read.</source>
        <translation>"%1" पढ़ी गई यूनिटों में से नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of those that are shown.</source>
        <translation>दिखाई गई में से एक चुनें।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that it exists and that this account may read it.</source>
        <translation>देखें कि वह है और यह खाता उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>फ़ाइल %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 फ़ोल्डर है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>%1 is a device, not a file.</source>
        <translation>%1 उपकरण है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>%1 is a pipe or socket, not a file.</source>
        <translation>%1 पाइप या सॉकेट है, फ़ाइल नहीं।</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; at most %3 are read.</source>
        <translation>फ़ाइल %1 में %2 बाइट हैं; अधिकतम %3 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>देखें कि यह सही फ़ाइल है।</translation>
    </message>
    <message>
        <source>%1 was made by a newer ReturnBench (version %2; this program knows %3).</source>
        <translation>%1 नए ReturnBench का है (संस्करण %2; यह प्रोग्राम %3 जानता है)।</translation>
    </message>
    <message>
        <source>Update ReturnBench on this machine.</source>
        <translation>इस मशीन पर ReturnBench अपडेट करें।</translation>
    </message>
    <message>
        <source>The workspace was made by a newer ReturnBench (version %1; this program knows %2).</source>
        <translation>कार्यस्थान नए ReturnBench का है (संस्करण %1; यह प्रोग्राम %2 जानता है)।</translation>
    </message>
    <message>
        <source>The program's data folder is missing (%1).</source>
        <translation>प्रोग्राम का डेटा फ़ोल्डर नहीं है (%1)।</translation>
    </message>
    <message>
        <source>Install ReturnBench again.</source>
        <translation>ReturnBench फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The clip cannot be encoded: %1.</source>
        <translation>क्लिप एन्कोड नहीं हो सकती: %1.</translation>
    </message>
    <message>
        <source>The inspection goes on without a clip; restart ReturnBench.</source>
        <translation>जाँच बिना क्लिप चलती है; ReturnBench फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Cannot write the clip %1: %2.</source>
        <translation>क्लिप %1 लिखी नहीं जा सकती: %2.</translation>
    </message>
    <message>
        <source>Free space on this disk. The inspection goes on; its clip ends here.</source>
        <translation>इस डिस्क पर जगह बनाएँ। जाँच चलती है; उसकी क्लिप यहीं समाप्त है।</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Give this account the right to read it.</source>
        <translation>इस खाते को उसे पढ़ने का अधिकार दें।</translation>
    </message>
    <message>
        <source>%1 takes the request but does not answer.</source>
        <translation>%1 अनुरोध लेता है पर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Check that the camera is switched on.</source>
        <translation>देखें कि कैमरा चालू है।</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 ने उत्तर से पहले कनेक्शन बंद किया।</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and not in use by others.</source>
        <translation>देखें कि कैमरा चालू है और कोई और उसे नहीं ले रहा।</translation>
    </message>
    <message>
        <source>%1 does not exist (HTTP status %2).</source>
        <translation>%1 नहीं है (HTTP स्थिति %2)।</translation>
    </message>
    <message>
        <source>Check the path in the address.</source>
        <translation>पते में पथ जाँचें।</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 HTTP स्थिति %2 देता है।</translation>
    </message>
    <message>
        <source>Try again; check the camera when it stays so.</source>
        <translation>फिर कोशिश करें; ऐसा ही रहे तो कैमरा जाँचें।</translation>
    </message>
    <message>
        <source>Check the address, the cable and that the camera is switched on.</source>
        <translation>पता, तार और कैमरा चालू है यह देखें।</translation>
    </message>
    <message>
        <source>The stream %1 does not answer or sends no video.</source>
        <translation>स्ट्रीम %1 उत्तर नहीं देती या वीडियो नहीं भेजती।</translation>
    </message>
    <message>
        <source>Check the address and that the camera is switched on.</source>
        <translation>पता देखें और कैमरा चालू है यह देखें।</translation>
    </message>
    <message>
        <source>The photo cannot be encoded: %1.</source>
        <translation>फ़ोटो एन्कोड नहीं हो सकती: %1.</translation>
    </message>
    <message>
        <source>Take the photo again, with a smaller picture size if it is very large.</source>
        <translation>फ़ोटो फिर लें, बहुत बड़ी हो तो छोटे आकार में।</translation>
    </message>
    <message>
        <source>The photo has %1 bytes; at most %2 are stored.</source>
        <translation>फ़ोटो में %1 बाइट हैं; अधिकतम %2 रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Take it with a smaller picture size.</source>
        <translation>उसे छोटे आकार में लें।</translation>
    </message>
    <message>
        <source>The photo %1 is missing.</source>
        <translation>फ़ोटो %1 नहीं है।</translation>
    </message>
    <message>
        <source>The photo %1 was altered: its content does not fit its name.</source>
        <translation>फ़ोटो %1 बदली गई: उसकी सामग्री उसके नाम से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>उसे बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>Check the disk and this account's rights there.</source>
        <translation>डिस्क और वहाँ इस खाते के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>फ़ोल्डर %1 में तस्वीरें नहीं हैं।</translation>
    </message>
    <message>
        <source>Name a folder with .jpg, .png, .webp, .bmp or .tiff files.</source>
        <translation>.jpg, .png, .webp, .bmp या .tiff फ़ाइलों वाला फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>The question "%1" is not asked now.</source>
        <translation>प्रश्न "%1" अभी नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>There is nothing to be accepted as usual.</source>
        <translation>सामान्य मानने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Answer the questions. Missing: %1.</source>
        <translation>प्रश्नों के उत्तर दें। बाकी: %1.</translation>
    </message>
    <message>
        <source>The inspection %1 is not complete. Missing: %2.</source>
        <translation>जाँच %1 पूरी नहीं है। बाकी: %2.</translation>
    </message>
    <message>
        <source>Complete these, or give a reason for closing without them.</source>
        <translation>इन्हें पूरा करें, या बिना इनके बंद करने का कारण दें।</translation>
    </message>
    <message>
        <source>%1 is blank.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <translation>कुछ शब्दों में बताएँ।</translation>
    </message>
    <message>
        <source>There is no inspection %1.</source>
        <translation>जाँच %1 नहीं है।</translation>
    </message>
    <message>
        <source>Look the code up again.</source>
        <translation>कोड फिर खोजें।</translation>
    </message>
    <message>
        <source>The code of the parcel has %1 bytes; %2 are allowed.</source>
        <translation>पार्सल के कोड में %1 बाइट हैं; %2 की अनुमति है।</translation>
    </message>
    <message>
        <source>The code of the parcel holds characters that cannot be printed: %1.</source>
        <translation>पार्सल के कोड में न छपने वाले अक्षर हैं: %1.</translation>
    </message>
    <message>
        <source>Scan the waybill or the return id; check the scanner's keyboard layout.</source>
        <translation>वेबिल या रिटर्न संख्या स्कैन करें; स्कैनर का कीबोर्ड जाँचें।</translation>
    </message>
    <message>
        <source>Inspection %1 is not closed.</source>
        <translation>जाँच %1 बंद नहीं है।</translation>
    </message>
    <message>
        <source>Close it first: a label says what the inspection came to.</source>
        <translation>पहले उसे बंद करें: लेबल जाँच का परिणाम बताता है।</translation>
    </message>
    <message>
        <source>The program that reads print, %1, starts but never answers.</source>
        <translation>छपा पढ़ने वाला प्रोग्राम %1 शुरू होता है पर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, cannot be started: %2.</source>
        <translation>कोड पढ़ने वाला प्रोग्राम %1 शुरू नहीं हो सकता: %2.</translation>
    </message>
    <message>
        <source>Install ReturnBench again, or name the program in RETURNBENCH_DECODER.</source>
        <translation>ReturnBench फिर इंस्टॉल करें, या RETURNBENCH_DECODER में प्रोग्राम बताएँ।</translation>
    </message>
    <message>
        <source>The program that reads codes, %1, starts but never answers.</source>
        <translation>कोड पढ़ने वाला प्रोग्राम %1 शुरू होता है पर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Printed text cannot be read: Tesseract's English data is missing.</source>
        <translation>छपा टेक्स्ट पढ़ा नहीं जा सकता: Tesseract का अंग्रेज़ी डेटा नहीं है।</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng.</source>
        <translation>पैकेज tesseract-ocr-eng इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>"%1" is no label printer's address.</source>
        <translation>"%1" लेबल प्रिंटर का पता नहीं है।</translation>
    </message>
    <message>
        <source>In workspace.toml, [label_printer], write address = "HOST" or "HOST:PORT".</source>
        <translation>workspace.toml, [label_printer] में address = "HOST" या "HOST:PORT" लिखें।</translation>
    </message>
    <message>
        <source>The system's printing did not take the file for "%1".</source>
        <translation>सिस्टम की छपाई ने "%1" के लिए फ़ाइल नहीं ली।</translation>
    </message>
    <message>
        <source>See `lpstat -p` for the queues there are. The file is %1.</source>
        <translation>कतारें `lpstat -p` से देखें। फ़ाइल %1 है।</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written: %2.</source>
        <translation>कार्यस्थान %1 में लिखा नहीं जा सकता: %2.</translation>
    </message>
    <message>
        <source>Give this account the right to write there, or choose another workspace.</source>
        <translation>इस खाते को वहाँ लिखने का अधिकार दें, या दूसरा कार्यस्थान चुनें।</translation>
    </message>
    <message>
        <source>The workspace %1 is in use by another ReturnBench.</source>
        <translation>कार्यस्थान %1 दूसरे ReturnBench में खुला है।</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished.</source>
        <translation>दूसरा प्रोग्राम बंद करें, या उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>%1 is a workspace already.</source>
        <translation>%1 पहले से कार्यस्थान है।</translation>
    </message>
    <message>
        <source>Use it, or name another folder.</source>
        <translation>उसे काम में लें, या दूसरा फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>%1 is not an empty folder.</source>
        <translation>%1 खाली फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Name a folder that is empty or does not exist yet.</source>
        <translation>खाली या अभी न बना फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Nobody here is called "%1".</source>
        <translation>यहाँ "%1" नाम का कोई नहीं है।</translation>
    </message>
    <message>
        <source>%1 is a workspace that is no demo.</source>
        <translation>%1 ऐसा कार्यस्थान है जो डेमो नहीं है।</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>उसे हटाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The demo is open in another window.</source>
        <translation>डेमो दूसरी विंडो में खुला है।</translation>
    </message>
    <message>
        <source>Go on with it there, or close it first: it is made anew each time.</source>
        <translation>वहीं आगे बढ़ें, या पहले उसे बंद करें: वह हर बार नया बनता है।</translation>
    </message>
    <message>
        <source>Importing orders, dispatches and returns …</source>
        <translation>ऑर्डर, प्रेषण और रिटर्न आयात हो रहे हैं …</translation>
    </message>
    <message>
        <source>Drawing the bench footage …</source>
        <translation>बेंच के दृश्य बनाए जा रहे हैं …</translation>
    </message>
    <message>
        <source>Inspecting the first returns …</source>
        <translation>पहले रिटर्न जाँचे जा रहे हैं …</translation>
    </message>
    <message>
        <source>Add a folder of that name to %1, or use a camera.</source>
        <translation>%1 में उस नाम का फ़ोल्डर रखें, या कैमरा लगाएँ।</translation>
    </message>
    <message>
        <source>The program does not speak "%1".</source>
        <translation>प्रोग्राम "%1" नहीं बोलता।</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>%1 में से एक चुनें।</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>PDF नहीं बन सका।</translation>
    </message>
    <message>
        <source>Free some memory and disk space, then try again.</source>
        <translation>कुछ मेमोरी और डिस्क खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The mirror was opened without the workspace's buyer key.</source>
        <translation>रिकॉर्ड कार्यस्थान की खरीदार कुंजी के बिना खोले गए।</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>फ़ाइल %1 खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check that this account may read it.</source>
        <translation>देखें कि यह खाता उसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>फ़ाइल %1 अंत तक पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Check the disk, or copy the file again. Nothing was imported.</source>
        <translation>डिस्क जाँचें, या फ़ाइल फिर कॉपी करें। कुछ नहीं लाया गया।</translation>
    </message>
    <message>
        <source>Look into %1: the note beside each file says why. Mend it and move it back into the inbox, or delete it.</source>
        <translation>%1 में देखें: हर फ़ाइल के पास की टिप्पणी कारण बताती है। उसे सुधारकर इनबॉक्स में रखें, या वहाँ हटाएँ।</translation>
    </message>
    <message>
        <source>Last: %1 (%2 rows).</source>
        <translation>पिछली: %1 (%2 पंक्तियाँ)।</translation>
    </message>
    <message>
        <source>Last: %1 (%2 row).</source>
        <translation>पिछली: %1 (%2 पंक्ति)।</translation>
    </message>
    <message>
        <source>Not imported, because they are folders, links or not readable: %1.</source>
        <translation>नहीं लाए गए, क्योंकि फ़ोल्डर, लिंक या अपठनीय हैं: %1.</translation>
    </message>
    <message>
        <source>Put the files themselves into %1.</source>
        <translation>फ़ाइलें ही %1 में रखें।</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot create %1: %2.</source>
        <translation>%1 बनाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2.</source>
        <translation>%1 के अधिकार तय नहीं किए जा सकते: %2।</translation>
    </message>
    <message>
        <source>Cannot save %1: %2.</source>
        <translation>%1 सहेजी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot use %1: %2.</source>
        <translation>%1 का उपयोग नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>Cannot read %1 to its end: the disk did not give it, or it became shorter.</source>
        <translation>%1 को अंत तक पढ़ा नहीं जा सकता: डिस्क ने इसे नहीं दिया, या फ़ाइल छोटी हो गई।</translation>
    </message>
    <message>
        <source>Check the disk and that it is still connected, then try again.</source>
        <translation>डिस्क जाँचें और देखें कि वह अब भी जुड़ी है, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Cannot make the folder %1: %2.</source>
        <translation>फ़ोल्डर %1 बनाया नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Cannot open the folder %1: %2.</source>
        <translation>फ़ोल्डर %1 खोला नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Cannot save the folder %1: %2.</source>
        <translation>फ़ोल्डर %1 सहेजा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Cannot ask for the free space of %1: %2.</source>
        <translation>%1 की खाली जगह पता नहीं चल सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot read the folder %1: %2.</source>
        <translation>फ़ोल्डर %1 पढ़ा नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>Cannot list the folder %1: %2.</source>
        <translation>फ़ोल्डर %1 की सामग्री पता नहीं चल सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>%1 देखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot remove %1: %2.</source>
        <translation>%1 हटाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot move the file to %1: %2.</source>
        <translation>फ़ाइल %1 में ले जाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Cannot move a file that is gone to %1: %2.</source>
        <translation>जो फ़ाइल अब नहीं है वह %1 में ले जाई नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>%1 is a link, not a folder.</source>
        <translation>%1 लिंक है, फ़ोल्डर नहीं।</translation>
    </message>
    <message>
        <source>Remove it: the inbox makes its folders by itself.</source>
        <translation>इसे हटाएँ: इनबॉक्स अपने फ़ोल्डर ख़ुद बनाता है।</translation>
    </message>
    <message>
        <source>"%1" names no source of pictures.</source>
        <translation>"%1" चित्रों का कोई स्रोत नहीं बताता।</translation>
    </message>
    <message>
        <source>"%1" is too long for a source of pictures.</source>
        <translation>"%1" चित्रों के स्रोत के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>"%1" holds control characters.</source>
        <translation>"%1" में नियंत्रण अक्षर हैं।</translation>
    </message>
    <message>
        <source>"%1" is not supported: use http on the bench's own network.</source>
        <translation>"%1" नहीं चलता: बेंच के अपने नेटवर्क पर http इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>"%1" is an address of a kind that is not supported.</source>
        <translation>"%1" ऐसा पता है जो नहीं चलता।</translation>
    </message>
    <message>
        <source>"%1" names no camera: a number or a name follows "camera:".</source>
        <translation>"%1" कोई कैमरा नहीं बताता: "camera:" के बाद संख्या या नाम आता है।</translation>
    </message>
    <message>
        <source>"%1" is empty.</source>
        <translation>"%1" खाली है।</translation>
    </message>
    <message>
        <source>"%1" is neither a picture nor a video.</source>
        <translation>"%1" न चित्र है न वीडियो।</translation>
    </message>
    <message>
        <source>"%1" is no source of pictures.</source>
        <translation>"%1" चित्रों का स्रोत नहीं है।</translation>
    </message>
    <message>
        <source>Use camera:0, /dev/video0, a video file, a folder of pictures, http://… or rtsp://….</source>
        <translation>camera:0, /dev/video0, वीडियो फ़ाइल, चित्रों का फ़ोल्डर, http://… या rtsp://… दें।</translation>
    </message>
    <message>
        <source>%1 does not speak HTTP.</source>
        <translation>%1 HTTP नहीं बोलता।</translation>
    </message>
    <message>
        <source>Check that the address is the camera's stream.</source>
        <translation>देखें कि पता कैमरे की स्ट्रीम का है।</translation>
    </message>
    <message>
        <source>%1 answers with a head of more than %2 bytes.</source>
        <translation>%1 %2 बाइट से बड़े शीर्ष के साथ उत्तर देता है।</translation>
    </message>
    <message>
        <source>%1 wants a name and password (HTTP status %2), which is not supported.</source>
        <translation>%1 नाम और पासवर्ड माँगता है (HTTP स्थिति %2), जो नहीं चलता।</translation>
    </message>
    <message>
        <source>%1 redirects to nowhere.</source>
        <translation>%1 कहीं नहीं भेजता।</translation>
    </message>
    <message>
        <source>%1 redirects more than %2 times.</source>
        <translation>%1 %2 से ज़्यादा बार आगे भेजता है।</translation>
    </message>
    <message>
        <source>Use the address that it leads to.</source>
        <translation>वह पता दें जिस पर यह ले जाता है।</translation>
    </message>
    <message>
        <source>%1 sends %2, not MJPEG.</source>
        <translation>%1 %2 भेजता है, MJPEG नहीं।</translation>
    </message>
    <message>
        <source>Use the address of the camera's MJPEG stream.</source>
        <translation>कैमरे की MJPEG स्ट्रीम का पता दें।</translation>
    </message>
    <message>
        <source>The address "%1" is not supported: use http on the bench's own network.</source>
        <translation>पता "%1" नहीं चलता: बेंच के अपने नेटवर्क पर http इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The address "%1" is too long or holds spaces or control characters.</source>
        <translation>पता "%1" बहुत लंबा है या उसमें रिक्त या नियंत्रण अक्षर हैं।</translation>
    </message>
    <message>
        <source>The address "%1" holds a user name, which is not supported.</source>
        <translation>पता "%1" में उपयोगकर्ता का नाम है, जो नहीं चलता।</translation>
    </message>
    <message>
        <source>The address "%1" lacks the bracket that closes its host.</source>
        <translation>पता "%1" में होस्ट के बाद का कोष्ठक नहीं है।</translation>
    </message>
    <message>
        <source>The address "%1" names no host.</source>
        <translation>पता "%1" कोई होस्ट नहीं बताता।</translation>
    </message>
    <message>
        <source>The address "%1" has no valid port: it is a number from 1 to 65535.</source>
        <translation>पता "%1" का पोर्ट सही नहीं है: वह 1 से 65535 की संख्या है।</translation>
    </message>
    <message>
        <source>Use an address like http://camera.local:8080/stream.</source>
        <translation>http://camera.local:8080/stream जैसा पता दें।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>%1 has more than %2 bytes.</source>
        <translation>%1 में %2 से ज़्यादा बाइट हैं।</translation>
    </message>
    <message>
        <source>%1 is not a picture (JPEG, PNG, WebP, TIFF or BMP).</source>
        <translation>%1 चित्र नहीं है (JPEG, PNG, WebP, TIFF या BMP)।</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; at most %4 are read.</source>
        <translation>%1 में %2 × %3 पिक्सेल हैं; अधिकतम %4 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing.</source>
        <translation>%1 कटी हुई है: उसका अंत नहीं है।</translation>
    </message>
    <message>
        <source>%1 has pixels of a kind that is not read (only 8 and 16 bits are).</source>
        <translation>%1 के पिक्सेल ऐसे हैं जो नहीं पढ़े जाते (केवल 8 और 16 बिट)।</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read.</source>
        <translation>%1 ख़राब है और पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 चित्र के रूप में पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Use another picture.</source>
        <translation>दूसरा चित्र लें।</translation>
    </message>
    <message>
        <source>A photo must be 8-bit BGR and its quality 1 to 100.</source>
        <translation>फ़ोटो 8-बिट BGR और उसकी गुणवत्ता 1 से 100 होनी चाहिए।</translation>
    </message>
    <message>
        <source>Take the photo again.</source>
        <translation>फ़ोटो फिर से लें।</translation>
    </message>
    <message>
        <source>The stream sends no boundary between its pictures.</source>
        <translation>स्ट्रीम चित्रों के बीच सीमा नहीं भेजती।</translation>
    </message>
    <message>
        <source>Check that the address is the camera's MJPEG stream.</source>
        <translation>देखें कि पता कैमरे की MJPEG स्ट्रीम का है।</translation>
    </message>
    <message>
        <source>The stream sends a picture's head of more than %1 bytes.</source>
        <translation>स्ट्रीम %1 बाइट से बड़ा चित्र-शीर्ष भेजती है।</translation>
    </message>
    <message>
        <source>The stream announces a picture of %1 bytes; at most %2 are read.</source>
        <translation>स्ट्रीम %1 बाइट का चित्र बताती है; अधिकतम %2 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>The stream sends a picture of more than %1 bytes.</source>
        <translation>स्ट्रीम %1 बाइट से बड़ा चित्र भेजती है।</translation>
    </message>
    <message>
        <source>The host %1 is not known: %2.</source>
        <translation>होस्ट %1 ज्ञात नहीं है: %2।</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 उत्तर नहीं देता: %2।</translation>
    </message>
    <message>
        <source>The stream's sender does not take the request.</source>
        <translation>स्ट्रीम भेजने वाला अनुरोध नहीं लेता।</translation>
    </message>
    <message>
        <source>The stream's sender closed the connection: %1.</source>
        <translation>स्ट्रीम भेजने वाले ने कनेक्शन बंद किया: %1।</translation>
    </message>
    <message>
        <source>What reads pictures and cameras cannot be loaded: %1.</source>
        <translation>चित्र और कैमरे पढ़ने वाला भाग लोड नहीं होता: %1।</translation>
    </message>
    <message>
        <source>The video %1 cannot be played: %2.</source>
        <translation>वीडियो %1 चलाया नहीं जा सकता: %2।</translation>
    </message>
    <message>
        <source>The video %1 cannot be played.</source>
        <translation>वीडियो %1 चलाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The video %1 has pictures of more than %2 pixels.</source>
        <translation>वीडियो %1 के चित्रों में %2 से ज़्यादा पिक्सेल हैं।</translation>
    </message>
    <message>
        <source>The video %1 holds no picture that can be read.</source>
        <translation>वीडियो %1 में पढ़ने योग्य कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>Check the file: it may be damaged, or use a format that this machine cannot play.</source>
        <translation>फ़ाइल जाँचें: वह ख़राब हो सकती है, या यह मशीन उसका प्रारूप नहीं चला सकती।</translation>
    </message>
    <message>
        <source>The clip %1 is missing.</source>
        <translation>क्लिप %1 नहीं है।</translation>
    </message>
    <message>
        <source>The clip %1 was altered: its content does not fit its name.</source>
        <translation>क्लिप %1 बदली गई है: उसकी सामग्री नाम से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Cannot save the clip %1: %2.</source>
        <translation>क्लिप %1 सहेजी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>No return, parcel or order is known by "%1".</source>
        <translation>"%1" से कोई रिटर्न, पार्सल या ऑर्डर ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Check the code, or import the returns first.</source>
        <translation>कोड जाँचें, या पहले रिटर्न आयात करें।</translation>
    </message>
    <message>
        <source>Give a number from 0 to %1.</source>
        <translation>0 से %1 तक की संख्या दें।</translation>
    </message>
    <message>
        <source>Answer one that the protocol %1 asks for this outcome.</source>
        <translation>वह प्रश्न उत्तर दें जो प्रोटोकॉल %1 इस नतीजे पर पूछता है।</translation>
    </message>
    <message>
        <source>"%1" is no answer to "%2".</source>
        <translation>"%1" "%2" का उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>इनमें से एक लें: %1।</translation>
    </message>
    <message>
        <source>"%1" is no grade.</source>
        <translation>"%1" कोई ग्रेड नहीं है।</translation>
    </message>
    <message>
        <source>The protocol "%1" of the inspection %2 is gone.</source>
        <translation>जाँच %2 का प्रोटोकॉल "%1" अब नहीं है।</translation>
    </message>
    <message>
        <source>Only inspections whose protocol is still in use can be graded again.</source>
        <translation>केवल वे जाँचें दोबारा ग्रेड हो सकती हैं जिनका प्रोटोकॉल अब भी चलन में है।</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli calibration`.</source>
        <translation>`returnbench-cli calibration` से सूची देखें।</translation>
    </message>
    <message>
        <source>The inspection %1 was not closed with a grade.</source>
        <translation>जाँच %1 ग्रेड के साथ बंद नहीं हुई।</translation>
    </message>
    <message>
        <source>Grade another one again.</source>
        <translation>कोई दूसरी दोबारा ग्रेड करें।</translation>
    </message>
    <message>
        <source>The inspection %1 was graded by %2 already.</source>
        <translation>जाँच %1 को %2 पहले ही ग्रेड कर चुके।</translation>
    </message>
    <message>
        <source>Another person has to grade it again.</source>
        <translation>किसी दूसरे व्यक्ति को इसे दोबारा ग्रेड करना होगा।</translation>
    </message>
    <message>
        <source>The inspection %1 was graded again by %2 already.</source>
        <translation>जाँच %1 को %2 पहले ही दोबारा ग्रेड कर चुके।</translation>
    </message>
    <message>
        <source>Once is enough: a second time is not without having seen the first.</source>
        <translation>एक बार काफ़ी है: दूसरी बार पहली देखे बिना नहीं होगी।</translation>
    </message>
    <message>
        <source>The question "%1" is not asked.</source>
        <translation>प्रश्न "%1" नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>See which ones are, with what was answered so far.</source>
        <translation>अब तक के उत्तरों से कौन-से पूछे जाते हैं, देखें।</translation>
    </message>
    <message>
        <source>Choose one of its answers.</source>
        <translation>उसके उत्तरों में से एक चुनें।</translation>
    </message>
    <message>
        <source>The question "%1" is not answered.</source>
        <translation>प्रश्न "%1" का उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>अगली पर जाएँ।</translation>
    </message>
    <message>
        <source>The protocol is kept.</source>
        <translation>प्रोटोकॉल रख लिया गया।</translation>
    </message>
    <message>
        <source>Inspections that are opened from now on go by it.</source>
        <translation>अब से खुलने वाली जाँचें इसी से चलेंगी।</translation>
    </message>
    <message>
        <source>The question "%1" is never asked: nothing that comes before it meets its condition.</source>
        <translation>प्रश्न "%1" कभी नहीं पूछा जाता: उससे पहले कुछ भी उसकी शर्त पूरी नहीं करता।</translation>
    </message>
    <message>
        <source>The shot "%1" is never asked for: no inspection meets its condition.</source>
        <translation>तस्वीर "%1" कभी नहीं माँगी जाती: कोई जाँच उसकी शर्त पूरी नहीं करती।</translation>
    </message>
    <message>
        <source>The grade "%1" is never given: a rule before it always applies first.</source>
        <translation>ग्रेड "%1" कभी नहीं दिया जाता: पहले का कोई नियम सदा लागू हो जाता है।</translation>
    </message>
    <message>
        <source>The disposition "%1" is never set: a rule before it always applies first.</source>
        <translation>गंतव्य "%1" कभी तय नहीं होता: पहले का कोई नियम सदा लागू हो जाता है।</translation>
    </message>
    <message>
        <source>An inspection ends without a grade: %1.</source>
        <translation>एक जाँच बिना ग्रेड समाप्त होती है: %1।</translation>
    </message>
    <message>
        <source>An inspection ends without a disposition: %1.</source>
        <translation>एक जाँच बिना गंतव्य समाप्त होती है: %1।</translation>
    </message>
    <message>
        <source>The protocol "%1" has the category "%2" already.</source>
        <translation>प्रोटोकॉल "%1" में श्रेणी "%2" पहले से है।</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>पहले वहाँ से हटाएँ।</translation>
    </message>
    <message>
        <source>The protocol "%1" is the general one already.</source>
        <translation>प्रोटोकॉल "%1" पहले से सामान्य है।</translation>
    </message>
    <message>
        <source>Name categories; only one protocol may have none.</source>
        <translation>श्रेणियाँ लिखें; केवल एक प्रोटोकॉल बिना श्रेणी हो सकता है।</translation>
    </message>
    <message>
        <source>Then no protocol would be the general one.</source>
        <translation>तब कोई प्रोटोकॉल सामान्य नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Leave this one without categories, or make another the general one first.</source>
        <translation>इसे बिना श्रेणी छोड़ें, या पहले किसी और को सामान्य बनाएँ।</translation>
    </message>
    <message>
        <source>Somebody else works here now.</source>
        <translation>अब यहाँ कोई और काम कर रहा है।</translation>
    </message>
    <message>
        <source>Grade it again in your own name.</source>
        <translation>अपने नाम से दोबारा ग्रेड करें।</translation>
    </message>
    <message>
        <source>There is no protocol "%1".</source>
        <translation>प्रोटोकॉल "%1" नहीं है।</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli protocols`.</source>
        <translation>`returnbench-cli protocols` से सूची देखें।</translation>
    </message>
    <message>
        <source>Nothing of the protocol "%1" was changed.</source>
        <translation>प्रोटोकॉल "%1" में कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>`%1` has two amounts in %2.</source>
        <translation>`%1` में %2 की दो राशियाँ हैं।</translation>
    </message>
    <message>
        <source>`kept` must be a table of dispositions and whole per cent.</source>
        <translation>`kept` गंतव्य और पूरे प्रतिशत की तालिका हो।</translation>
    </message>
    <message>
        <source>`%1` is no disposition.</source>
        <translation>`%1` कोई गंतव्य नहीं।</translation>
    </message>
    <message>
        <source>Use A, B, C or D.</source>
        <translation>A, B, C या D लें।</translation>
    </message>
    <message>
        <source>"%1" is no disposition.</source>
        <translation>"%1" कोई निपटान नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is named who inspects.</source>
        <translation>जाँच कौन करता है यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Sign in, or name a person.</source>
        <translation>साइन इन करें, या किसी व्यक्ति का नाम दें।</translation>
    </message>
    <message>
        <source>There is no inspection "%1".</source>
        <translation>जाँच "%1" नहीं है।</translation>
    </message>
    <message>
        <source>The protocol %1 has no shot "%2".</source>
        <translation>प्रोटोकॉल %1 में फ़ोटो "%2" नहीं है।</translation>
    </message>
    <message>
        <source>The note is blank.</source>
        <translation>नोट खाली है।</translation>
    </message>
    <message>
        <source>Codes are read in grey or BGR pictures of 8 bits only.</source>
        <translation>कोड केवल 8 बिट के धूसर या BGR चित्रों में पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, too many to look for codes in.</source>
        <translation>चित्र में %1 × %2 पिक्सेल हैं, कोड खोजने के लिए बहुत ज़्यादा।</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>"%1" is no order of dates.</source>
        <translation>"%1" तारीख़ का क्रम नहीं है।</translation>
    </message>
    <message>
        <source>Use ymd, dmy (3/10 is 3 October) or mdy (3/10 is 10 March).</source>
        <translation>ymd, dmy (3/10 = 3 अक्टूबर) या mdy (3/10 = 10 मार्च) लें।</translation>
    </message>
    <message>
        <source>%1: the header fits %2 and %3 alike.</source>
        <translation>%1: शीर्ष पंक्ति %2 और %3 दोनों से मेल खाती है।</translation>
    </message>
    <message>
        <source>Say which it is with --format.</source>
        <translation>--format से बताएँ कौन सा है।</translation>
    </message>
    <message>
        <source>%1: line %2 has the column `%3` twice (columns %4 and %5).</source>
        <translation>%1: पंक्ति %2 में कॉलम `%3` दो बार है (कॉलम %4 और %5)।</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>उनमें से एक हटाएँ या नाम बदलें।</translation>
    </message>
    <message>
        <source>%1: it holds no header and no rows.</source>
        <translation>%1: इसमें न शीर्ष पंक्ति है न पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>फ़ाइल फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is of no known format.</source>
        <translation>%1: शीर्ष पंक्ति (पंक्ति %2: %3) किसी ज्ञात प्रारूप की नहीं है।</translation>
    </message>
    <message>
        <source>%1: the header (line %2: %3) is not of the format %4: it lacks %5.</source>
        <translation>%1: शीर्ष पंक्ति (पंक्ति %2: %3) प्रारूप %4 की नहीं है: उसमें %5 नहीं है।</translation>
    </message>
    <message>
        <source>Known formats are %1; see `returnbench-cli --json formats` for their columns.</source>
        <translation>ज्ञात प्रारूप हैं %1; उनके कॉलम `returnbench-cli --json formats` दिखाता है।</translation>
    </message>
    <message>
        <source>Choose another format, or leave --format out.</source>
        <translation>दूसरा प्रारूप चुनें, या --format न दें।</translation>
    </message>
    <message>
        <source>%1: line %2 has %3 columns; at most %4 are read.</source>
        <translation>%1: पंक्ति %2 में %3 कॉलम हैं; अधिकतम %4 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>There is no import format %1.</source>
        <translation>आयात प्रारूप %1 नहीं है।</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>उसके अंदर की फ़ाइलें बताएँ।</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>इसे फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are read.</source>
        <translation>%1 में %2 बाइट हैं; अधिकतम %3 पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Cut it into smaller files, each with the header.</source>
        <translation>इसे छोटी फ़ाइलों में बाँटें, हर एक में शीर्ष पंक्ति हो।</translation>
    </message>
    <message>
        <source>%1 is a workbook of an old Excel, or is protected with a password.</source>
        <translation>%1 पुराने Excel की वर्कबुक है, या पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>Open it and save it as .xlsx without a password, or as CSV (UTF-8), then import that.</source>
        <translation>इसे खोलें और बिना पासवर्ड .xlsx या CSV (UTF-8) के रूप में सहेजें, फिर उसे आयात करें।</translation>
    </message>
    <message>
        <source>%1 is binary, not text.</source>
        <translation>%1 बाइनरी है, पाठ नहीं।</translation>
    </message>
    <message>
        <source>Check that it is the right file; CSV, tab separated text and .xlsx are read.</source>
        <translation>देखें कि फ़ाइल सही है; CSV, टैब वाला पाठ और .xlsx पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>%1 is binary, or UTF-16 without a byte order mark.</source>
        <translation>%1 बाइनरी है, या बिना बाइट-क्रम चिह्न का UTF-16।</translation>
    </message>
    <message>
        <source>Check that it is the right file; if it is, save it as CSV (UTF-8).</source>
        <translation>देखें कि फ़ाइल सही है; यदि हाँ, तो CSV (UTF-8) के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>%1 has two sheets that can be imported, `%2` and `%3`.</source>
        <translation>%1 में दो शीट आयात हो सकती हैं, `%2` और `%3`।</translation>
    </message>
    <message>
        <source>Delete or hide one of them, or save each as a file of its own.</source>
        <translation>उनमें से एक हटाएँ या छिपाएँ, या हर एक को अलग फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>इसे फिर से डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>%1 fits %2 and %3 alike.</source>
        <translation>%1 %2 और %3 दोनों से मेल खाती है।</translation>
    </message>
    <message>
        <source>%1 is XML of no known format.</source>
        <translation>%1 किसी ज्ञात प्रारूप का XML नहीं है।</translation>
    </message>
    <message>
        <source>XML is read for %1.</source>
        <translation>XML इनके लिए पढ़ा जाता है: %1।</translation>
    </message>
    <message>
        <source>Cannot write rejected rows to %1: %2. Nothing was imported.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में लिखी नहीं जा सकतीं: %2। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Cannot set the rights of %1: %2. Nothing was imported.</source>
        <translation>%1 के अधिकार तय नहीं किए जा सकते: %2। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Cannot remove the rejected rows of an earlier import, %1: %2. Nothing was imported.</source>
        <translation>पिछले आयात की अस्वीकृत पंक्तियाँ %1 हटाई नहीं जा सकतीं: %2। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Cannot save rejected rows in %1: %2. Nothing was imported.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में सहेजी नहीं जा सकतीं: %2। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Rejected rows would go to %1, but that is something else already. Nothing was imported.</source>
        <translation>अस्वीकृत पंक्तियाँ %1 में जातीं, पर वह पहले से कुछ और है। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Copy the file that is to be imported into a folder that this account may write to, with free space.</source>
        <translation>फ़ाइल को ऐसे फ़ोल्डर में कॉपी करें जिसमें जगह हो और यह खाता लिख सके।</translation>
    </message>
    <message>
        <source>Rename it, then import again.</source>
        <translation>उसका नाम बदलें, फिर आयात करें।</translation>
    </message>
    <message>
        <source>Rejected rows cannot be read back to write %1.</source>
        <translation>%1 लिखने के लिए अस्वीकृत पंक्तियाँ वापस पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Check the disk. Nothing was imported.</source>
        <translation>डिस्क जाँचें। कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1: a sheet has a row %2; at most %3 are read.</source>
        <translation>%1: एक शीट में पंक्ति %2 है; अधिकतम %3 पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Save the sheet as CSV (UTF-8), then import that.</source>
        <translation>शीट को CSV (UTF-8) के रूप में सहेजें, फिर उसे आयात करें।</translation>
    </message>
    <message>
        <source>%1: it has more than %2 sheets.</source>
        <translation>%1: इसमें %2 से ज़्यादा शीट हैं।</translation>
    </message>
    <message>
        <source>%1: it has more than %2 formats of cells.</source>
        <translation>%1: इसमें %2 से ज़्यादा सेल प्रारूप हैं।</translation>
    </message>
    <message>
        <source>%1: its texts have more than %2 bytes.</source>
        <translation>%1: इसके पाठ %2 बाइट से बड़े हैं।</translation>
    </message>
    <message>
        <source>%1: it has no sheet that is shown.</source>
        <translation>%1: इसमें कोई दिखने वाली शीट नहीं है।</translation>
    </message>
    <message>
        <source>%1 is an archive, but no Excel workbook (.xlsx).</source>
        <translation>%1 आर्काइव है, पर Excel वर्कबुक (.xlsx) नहीं।</translation>
    </message>
    <message>
        <source>Unpack it and import what is in it; or save the sheet as .xlsx or CSV.</source>
        <translation>इसे खोलकर अंदर की फ़ाइल आयात करें, या शीट को .xlsx या CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>%1: its records have more than %2 fields.</source>
        <translation>%1: इसके रिकॉर्ड में %2 से ज़्यादा फ़ील्ड हैं।</translation>
    </message>
    <message>
        <source>%1, line %2: elements are nested more than %3 deep.</source>
        <translation>%1, पंक्ति %2: तत्व %3 से ज़्यादा गहरे हैं।</translation>
    </message>
    <message>
        <source>%1, line %2: a document type declaration is not allowed.</source>
        <translation>%1, पंक्ति %2: दस्तावेज़-प्रकार की घोषणा की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>%1, line %2: is no well-formed XML: %3.</source>
        <translation>%1, पंक्ति %2: सही XML नहीं है: %3।</translation>
    </message>
    <message>
        <source>%1, line %2: a tag is longer than %3 bytes.</source>
        <translation>%1, पंक्ति %2: एक टैग %3 बाइट से लंबा है।</translation>
    </message>
    <message>
        <source>Export the file again, or save it again with the program that made it.</source>
        <translation>फ़ाइल फिर से निर्यात करें, या जिस प्रोग्राम ने बनाई उससे फिर सहेजें।</translation>
    </message>
    <message>
        <source>%1: is a damaged archive (%2).</source>
        <translation>%1: ख़राब आर्काइव है (%2)।</translation>
    </message>
    <message>
        <source>%1: is protected with a password.</source>
        <translation>%1: पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>%1: holds more than %2 parts.</source>
        <translation>%1: इसमें %2 से ज़्यादा भाग हैं।</translation>
    </message>
    <message>
        <source>%1: its part %2 cannot be unpacked (%3).</source>
        <translation>%1: इसका भाग %2 खोला नहीं जा सकता (%3)।</translation>
    </message>
    <message>
        <source>%1: its part %2 unpacks to more than %3 bytes.</source>
        <translation>%1: इसका भाग %2 खुलकर %3 बाइट से बड़ा है।</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx or CSV, then import that.</source>
        <translation>इसे स्प्रेडशीट प्रोग्राम में खोलकर फिर .xlsx या CSV के रूप में सहेजें, फिर उसे आयात करें।</translation>
    </message>
    <message>
        <source>%1 has no part %2.</source>
        <translation>%1 में भाग %2 नहीं है।</translation>
    </message>
    <message>
        <source>Check that it is an Excel workbook (.xlsx).</source>
        <translation>देखें कि यह Excel वर्कबुक (.xlsx) है।</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose a folder that this account may write to.</source>
        <translation>डिस्क पर जगह बनाएँ, या ऐसा फ़ोल्डर चुनें जिसमें यह खाता लिख सके।</translation>
    </message>
    <message>
        <source>%1 is of an older version and has to be brought up to date.</source>
        <translation>%1 पुराने संस्करण का है और उसे अद्यतन करना है।</translation>
    </message>
    <message>
        <source>Open the workspace once with the right to write.</source>
        <translation>कार्यस्थान को एक बार लिखने के अधिकार से खोलें।</translation>
    </message>
    <message>
        <source>Open the workspace with the right to write.</source>
        <translation>कार्यस्थान को लिखने के अधिकार से खोलें।</translation>
    </message>
    <message>
        <source>The system's random generator does not answer.</source>
        <translation>सिस्टम का यादृच्छिक जनक उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>मशीन फिर से चालू करें।</translation>
    </message>
    <message>
        <source>RETURNBENCH_RESOURCES names %1, which is no folder.</source>
        <translation>RETURNBENCH_RESOURCES %1 बताता है, जो फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Correct or remove the variable.</source>
        <translation>चर सुधारें या हटाएँ।</translation>
    </message>
    <message>
        <source>%1 is no workspace.</source>
        <translation>%1 कार्यस्थान नहीं है।</translation>
    </message>
    <message>
        <source>No workspace was named and this account has no home folder.</source>
        <translation>कोई कार्यस्थान नहीं बताया गया और इस खाते का होम फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>List them with `returnbench-cli inspections`.</source>
        <translation>`returnbench-cli inspections` से सूची देखें।</translation>
    </message>
    <message>
        <source>Start it with RETURNBENCH_DECODER_DEBUG=1 to see why, or install ReturnBench again.</source>
        <translation>कारण देखने को RETURNBENCH_DECODER_DEBUG=1 के साथ चलाएँ, या ReturnBench फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no memory for pictures (%1: %2).</source>
        <translation>चित्रों के लिए मेमोरी नहीं है (%1: %2)।</translation>
    </message>
    <message>
        <source>Install the package tesseract-ocr-eng; start with RETURNBENCH_DECODER_DEBUG=1 to see why.</source>
        <translation>पैकेज tesseract-ocr-eng इंस्टॉल करें; RETURNBENCH_DECODER_DEBUG=1 से कारण दिखेगा।</translation>
    </message>
    <message>
        <source>Name one with --workspace, or make one with `returnbench-cli init %1`.</source>
        <translation>--workspace से बताएँ, या `returnbench-cli init %1` से बनाएँ।</translation>
    </message>
    <message>
        <source>Use one of: %1; or add the person with `returnbench-cli person add ID --name NAME`.</source>
        <translation>इनमें से एक लें: %1; या व्यक्ति को `returnbench-cli person add ID --name NAME` से जोड़ें।</translation>
    </message>
    <message>
        <source>Name one with --workspace DIR.</source>
        <translation>--workspace फ़ोल्डर से बताएँ।</translation>
    </message>
    <message>
        <source>"%1" is no clip's digest.</source>
        <translation>"%1" किसी क्लिप का डाइजेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>"%1" is no photo's digest.</source>
        <translation>"%1" किसी फ़ोटो का डाइजेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>A digest is 64 lower-case hexadecimal characters.</source>
        <translation>डाइजेस्ट 64 छोटे हेक्साडेसिमल अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The claim's number is no printable text of at most %1 bytes.</source>
        <translation>दावे की संख्या अधिकतम %1 बाइट का मुद्रणीय पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Copy it from the marketplace's page.</source>
        <translation>इसे मार्केटप्लेस के पृष्ठ से कॉपी करें।</translation>
    </message>
    <message>
        <source>The claim for %1 is %2: it cannot become %3 now.</source>
        <translation>%1 का दावा %2 है: वह अभी %3 नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The claim for %1 is not drafted: it cannot become %2 now.</source>
        <translation>%1 का दावा मसौदे में नहीं है: वह अभी %2 नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It can become: %1.</source>
        <translation>वह हो सकता है: %1।</translation>
    </message>
    <message>
        <source>It is not said how much was paid.</source>
        <translation>कितना भुगतान हुआ यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Give the amount and its currency.</source>
        <translation>राशि और मुद्रा दें।</translation>
    </message>
    <message>
        <source>It is not said on which day it was paid.</source>
        <translation>भुगतान किस दिन हुआ यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Give a day that exists, such as 2026-11-25.</source>
        <translation>कोई मौजूद दिन दें, जैसे 2026-11-25।</translation>
    </message>
    <message>
        <source>The system's time zones cannot be read: %1.</source>
        <translation>सिस्टम के समय क्षेत्र पढ़े नहीं जा सकते: %1।</translation>
    </message>
    <message>
        <source>Install ICU's data again.</source>
        <translation>ICU का डेटा फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>empty parcel</source>
        <translation>खाली पार्सल</translation>
    </message>
    <message>
        <source>wrong item</source>
        <translation>गलत आइटम</translation>
    </message>
    <message>
        <source>missing parts or quantity</source>
        <translation>पुर्ज़े या मात्रा कम</translation>
    </message>
    <message>
        <source>used or damaged</source>
        <translation>इस्तेमाल या क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>counterfeit</source>
        <translation>नकली</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>वज़न</translation>
    </message>
    <message>
        <source>Opening on video</source>
        <translation>खोलने का वीडियो</translation>
    </message>
    <message>
        <source>Show the left side of the item</source>
        <translation>आइटम की बाईं ओर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the right side of the item</source>
        <translation>आइटम की दाईं ओर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the parcel on the scales</source>
        <translation>तराज़ू पर पार्सल दिखाएँ</translation>
    </message>
    <message>
        <source>The inspection is not closed.</source>
        <translation>जाँच बंद नहीं है।</translation>
    </message>
    <message>
        <source>A later return had the other unit in it: two parcels were swapped, none is missing.</source>
        <translation>बाद के रिटर्न में दूसरी इकाई थी: दो पार्सल आपस में बदले, कोई कम नहीं है।</translation>
    </message>
    <message>
        <source>It was not settled which unit came back.</source>
        <translation>कौन सी इकाई लौटी यह तय नहीं हुआ।</translation>
    </message>
    <message>
        <source>What was sold came back, and nothing is wrong with it.</source>
        <translation>जो बेचा गया वही लौटा, और उसमें कोई दोष नहीं है।</translation>
    </message>
    <message>
        <source>The shop has no rules for claims at %1: write them into the workspace's folder policies.</source>
        <translation>%1 पर दावों के नियम नहीं हैं: उन्हें कार्यस्थान के फ़ोल्डर policies में लिखें।</translation>
    </message>
    <message>
        <source>%1 pays nothing for: %2.</source>
        <translation>%1 इसके लिए कुछ नहीं देता: %2।</translation>
    </message>
    <message>
        <source>Without "%1" %2 claim of this kind was rejected before.</source>
        <translation>"%1" के बिना ऐसा %2 दावा पहले अस्वीकृत हुआ।</translation>
    </message>
    <message>
        <source>Without "%1" %2 claims of this kind were rejected before.</source>
        <translation>"%1" के बिना ऐसे %2 दावे पहले अस्वीकृत हुए।</translation>
    </message>
    <message>
        <source>Rejected before (%1 of %2): %3</source>
        <translation>पहले अस्वीकृत (%2 में से %1): %3</translation>
    </message>
    <message>
        <source>No claim is to be made for %1.</source>
        <translation>%1 के लिए दावा नहीं करना है।</translation>
    </message>
    <message>
        <source>"%1" is no reason for a claim.</source>
        <translation>"%1" दावे का कारण नहीं है।</translation>
    </message>
    <message>
        <source>The photo "%1" is from before the parcel was opened.</source>
        <translation>फ़ोटो "%1" पार्सल खुलने से पहले का है।</translation>
    </message>
    <message>
        <source>The photo "serial" shows another serial than the verdict names.</source>
        <translation>फ़ोटो "serial" में नतीजे से अलग सीरियल है।</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>सीरियल</translation>
    </message>
    <message>
        <source>secondary serial</source>
        <translation>पुर्ज़े का सीरियल</translation>
    </message>
    <message>
        <source>additional id</source>
        <translation>अन्य पहचान</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>production date</source>
        <translation>निर्माण तिथि</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>cellular serial</source>
        <translation>सेल्युलर सीरियल</translation>
    </message>
    <message>
        <source>part number</source>
        <translation>पार्ट नंबर</translation>
    </message>
    <message>
        <source>licence plate</source>
        <translation>लाइसेंस प्लेट</translation>
    </message>
    <message>
        <source>udi primary</source>
        <translation>UDI</translation>
    </message>
    <message>
        <source>other</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>look-alikes: %1</source>
        <translation>मिलते-जुलते: %1</translation>
    </message>
    <message>
        <source>character %1 is another</source>
        <translation>अक्षर %1 दूसरा है</translation>
    </message>
    <message>
        <source>character %1 is missing</source>
        <translation>अक्षर %1 नहीं है</translation>
    </message>
    <message>
        <source>characters %1 and %2 have changed places</source>
        <translation>अक्षर %1 और %2 आपस में बदले हैं</translation>
    </message>
    <message>
        <source>one character too many before %1</source>
        <translation>%1 से पहले एक अक्षर ज़्यादा है</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>इससे शुरू होता है</translation>
    </message>
    <message>
        <source>ends with it</source>
        <translation>इस पर समाप्त होता है</translation>
    </message>
    <message>
        <source>It was dispatched on %1 and on %2, and no return between is known.</source>
        <translation>यह %1 पर और %2 पर भेजी गई, और बीच में कोई रिटर्न दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>It came back in return %1 and in return %2, and was not dispatched between.</source>
        <translation>यह रिटर्न %1 में और रिटर्न %2 में लौटी, और बीच में भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>सहायक सामान</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पिछला भाग</translation>
    </message>
    <message>
        <source>Back, sole</source>
        <translation>पिछला भाग, तला</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>हालत</translation>
    </message>
    <message>
        <source>Consumer electronics</source>
        <translation>इलेक्ट्रॉनिक्स</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>अंदर का सामान</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>नुकसान</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>दोष</translation>
    </message>
    <message>
        <source>Fashion and footwear</source>
        <translation>कपड़े और जूते</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>सामने</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Parcel closed</source>
        <translation>बंद पार्सल</translation>
    </message>
    <message>
        <source>Powers on</source>
        <translation>चालू होता है</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>रिटर्न लेबल</translation>
    </message>
    <message>
        <source>Screen, body</source>
        <translation>स्क्रीन, बॉडी</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>सील</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>सीरियल</translation>
    </message>
    <message>
        <source>Serial label</source>
        <translation>सीरियल लेबल</translation>
    </message>
    <message>
        <source>Show the back of the item</source>
        <translation>आइटम का पिछला भाग दिखाएँ</translation>
    </message>
    <message>
        <source>Show the back, of shoes the soles</source>
        <translation>पिछला भाग दिखाएँ, जूतों के तले</translation>
    </message>
    <message>
        <source>Show the damage from near</source>
        <translation>नुकसान पास से दिखाएँ</translation>
    </message>
    <message>
        <source>Show the front of the item</source>
        <translation>आइटम का सामने का भाग दिखाएँ</translation>
    </message>
    <message>
        <source>Show the open parcel from above</source>
        <translation>खुला पार्सल ऊपर से दिखाएँ</translation>
    </message>
    <message>
        <source>Show the parcel as it arrived</source>
        <translation>पार्सल जैसा आया वैसा दिखाएँ</translation>
    </message>
    <message>
        <source>Show the parcel's return label</source>
        <translation>पार्सल का रिटर्न लेबल दिखाएँ</translation>
    </message>
    <message>
        <source>Show the serial number from near</source>
        <translation>सीरियल नंबर पास से दिखाएँ</translation>
    </message>
    <message>
        <source>Show the stain or defect from near</source>
        <translation>दाग या दोष पास से दिखाएँ</translation>
    </message>
    <message>
        <source>Show the tag with its code</source>
        <translation>कोड वाला टैग दिखाएँ</translation>
    </message>
    <message>
        <source>Show where the serial number should be</source>
        <translation>दिखाएँ कि सीरियल कहाँ होना चाहिए</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>घिसाव</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>सब है</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>नए जैसा</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>लगे हैं</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>टूटा</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>cracked</source>
        <translation>दरार</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>factory sealed</source>
        <translation>फ़ैक्टरी सील</translation>
    </message>
    <message>
        <source>flawless</source>
        <translation>बेदाग़</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>खुले हैं</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>परखा नहीं</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>parts missing</source>
        <translation>भाग कम हैं</translation>
    </message>
    <message>
        <source>scratched</source>
        <translation>खरोंच</translation>
    </message>
    <message>
        <source>stain, smell</source>
        <translation>दाग, गंध</translation>
    </message>
    <message>
        <source>tampered</source>
        <translation>छेड़छाड़</translation>
    </message>
    <message>
        <source>torn, broken</source>
        <translation>फटा, टूटा</translation>
    </message>
    <message>
        <source>tried on</source>
        <translation>पहनकर देखा</translation>
    </message>
    <message>
        <source>unworn</source>
        <translation>बिना पहना</translation>
    </message>
    <message>
        <source>used</source>
        <translation>इस्तेमाल किया</translation>
    </message>
    <message>
        <source>worn, washed</source>
        <translation>पहना, धुला</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>accessories missing</source>
        <translation>सहायक सामान कम है</translation>
    </message>
    <message>
        <source>as new and complete</source>
        <translation>नए जैसा और पूरा</translation>
    </message>
    <message>
        <source>damaged or incomplete</source>
        <translation>क्षतिग्रस्त या अधूरा</translation>
    </message>
    <message>
        <source>defective in warranty → vendor</source>
        <translation>वारंटी में ख़राब → विक्रेता</translation>
    </message>
    <message>
        <source>does not power on</source>
        <translation>चालू नहीं होता</translation>
    </message>
    <message>
        <source>grade A → restock</source>
        <translation>ग्रेड A → स्टॉक में</translation>
    </message>
    <message>
        <source>grade B or C → liquidate</source>
        <translation>ग्रेड B या C → सस्ते में बेचें</translation>
    </message>
    <message>
        <source>grade B or C → refurbish</source>
        <translation>ग्रेड B या C → मरम्मत</translation>
    </message>
    <message>
        <source>grade D → donate or recycle</source>
        <translation>ग्रेड D → दान या रीसाइकल</translation>
    </message>
    <message>
        <source>grade D → recycle</source>
        <translation>ग्रेड D → रीसाइकल</translation>
    </message>
    <message>
        <source>grade D → scrap</source>
        <translation>ग्रेड D → कबाड़</translation>
    </message>
    <message>
        <source>identity open → hold</source>
        <translation>पहचान बाकी → रोकें</translation>
    </message>
    <message>
        <source>not the unit sold → hold for claim</source>
        <translation>बेची गई यूनिट नहीं → दावे के लिए रोकें</translation>
    </message>
    <message>
        <source>not what was sold → hold for claim</source>
        <translation>जो बेचा वह नहीं → दावे के लिए रोकें</translation>
    </message>
    <message>
        <source>nothing in the parcel</source>
        <translation>पार्सल में कुछ नहीं</translation>
    </message>
    <message>
        <source>opened, flawless, complete</source>
        <translation>खुला, बेदाग़, पूरा</translation>
    </message>
    <message>
        <source>our own mix-up → clear up first</source>
        <translation>हमारी गलती → पहले सुलझाएँ</translation>
    </message>
    <message>
        <source>past its date → scrap</source>
        <translation>समय बीता → कबाड़</translation>
    </message>
    <message>
        <source>recalled or blocked → hold</source>
        <translation>वापस मँगाया या रोका → रोकें</translation>
    </message>
    <message>
        <source>stained</source>
        <translation>दाग़ लगा</translation>
    </message>
    <message>
        <source>tags not attached</source>
        <translation>टैग नहीं लगे</translation>
    </message>
    <message>
        <source>tampered with</source>
        <translation>छेड़छाड़ हुई</translation>
    </message>
    <message>
        <source>torn or broken</source>
        <translation>फटा या टूटा</translation>
    </message>
    <message>
        <source>unworn, tags attached</source>
        <translation>बिना पहना, टैग लगे</translation>
    </message>
    <message>
        <source>worn or washed</source>
        <translation>पहना या धुला</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Probable match</source>
        <translation>संभावित मेल</translation>
    </message>
    <message>
        <source>Product match</source>
        <translation>उत्पाद का मेल</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>दूसरी इकाई</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>अज्ञात इकाई</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>दूसरा उत्पाद</translation>
    </message>
    <message>
        <source>Already returned</source>
        <translation>पहले लौट चुकी</translation>
    </message>
    <message>
        <source>Our mixup</source>
        <translation>हमारी गड़बड़</translation>
    </message>
    <message>
        <source>Component mismatch</source>
        <translation>पुर्ज़ा मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Lot mismatch</source>
        <translation>दूसरा लॉट</translation>
    </message>
    <message>
        <source>Quantity short</source>
        <translation>मात्रा कम</translation>
    </message>
    <message>
        <source>Empty parcel</source>
        <translation>ख़ाली पार्सल</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>अपठनीय</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>वापस मँगाया गया</translation>
    </message>
    <message>
        <source>Blocklisted</source>
        <translation>ब्लॉक सूची में</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>वारंटी के बाहर</translation>
    </message>
    <message>
        <source>Outside return window</source>
        <translation>वापसी अवधि के बाद</translation>
    </message>
    <message>
        <source>Serial tampered</source>
        <translation>सीरियल से छेड़छाड़</translation>
    </message>
    <message>
        <source>Repeat returner</source>
        <translation>बार-बार लौटाने वाला</translation>
    </message>
    <message>
        <source>Unexpected item</source>
        <translation>अनपेक्षित आइटम</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>चेक अंक ग़लत</translation>
    </message>
    <message>
        <source>Rto</source>
        <translation>डिलीवर नहीं हुआ (RTO)</translation>
    </message>
    <message>
        <source>A unit of ours, never dispatched.</source>
        <translation>हमारी एक इकाई, जो कभी भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>Another unit of this product, never dispatched.</source>
        <translation>इस उत्पाद की दूसरी इकाई, जो कभी भेजी नहीं गई।</translation>
    </message>
    <message>
        <source>A unit of ours, sold on %1.</source>
        <translation>हमारी एक इकाई, %1 पर बिकी।</translation>
    </message>
    <message>
        <source>A unit of ours, sold on another order.</source>
        <translation>हमारी एक इकाई, दूसरे ऑर्डर पर बिकी।</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on %1.</source>
        <translation>इस उत्पाद की दूसरी इकाई, %1 पर बिकी।</translation>
    </message>
    <message>
        <source>Another unit of this product, sold on another order.</source>
        <translation>इस उत्पाद की दूसरी इकाई, दूसरे ऑर्डर पर बिकी।</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Claims were settled by a report of the marketplace.</source>
        <translation>मार्केटप्लेस की रिपोर्ट से दावे निपटे।</translation>
    </message>
    <message>
        <source>Look at them among the claims.</source>
        <translation>उन्हें दावों में देखें।</translation>
    </message>
    <message>
        <source>The rules are kept.</source>
        <translation>नियम रख लिए गए।</translation>
    </message>
    <message>
        <source>Claims that were begun keep those they were made under.</source>
        <translation>शुरू किए दावे अपने पुराने नियम रखेंगे।</translation>
    </message>
    <message>
        <source>Nothing of the policy "%1" was changed.</source>
        <translation>नीति "%1" में कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Change something, or leave it as it is.</source>
        <translation>कुछ बदलें, या वैसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Correct the policy.</source>
        <translation>नीति ठीक करें।</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <translation>नीति %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2.</source>
        <translation>फ़ाइल %1 हटाई नहीं जा सकती: %2।</translation>
    </message>
</context>
</TS>
