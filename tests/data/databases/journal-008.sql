BEGIN TRANSACTION;
CREATE TABLE claim (
    inspection     TEXT PRIMARY KEY,
    state          TEXT NOT NULL,
    reason         TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    channel_id     TEXT NOT NULL DEFAULT '', -- the marketplace's number of it
    rejection      TEXT NOT NULL DEFAULT '',
    drafted_at     TEXT NOT NULL,
    filed_at       TEXT NOT NULL DEFAULT '',
    rejected_at    TEXT NOT NULL DEFAULT '',
    paid_minor     INTEGER NOT NULL DEFAULT 0,
    paid_currency  TEXT NOT NULL DEFAULT '',
    paid_on        TEXT NOT NULL DEFAULT '',
    changed_at     TEXT NOT NULL
);
INSERT INTO "claim" VALUES('RB-261130-9CHFQNJ3','rejected','wrong_item','05fc92f8fb8a','SPF-1','photo not clear','2026-11-30T03:19:05.576Z','2026-11-30T03:19:05.948Z','2026-11-30T03:19:06.291Z',0,'','','2026-11-30T03:19:06.291Z');
CREATE TABLE claim_answer (
    inspection TEXT NOT NULL,
    question   TEXT NOT NULL,
    answer     TEXT NOT NULL,
    PRIMARY KEY (inspection, question)
);
INSERT INTO "claim_answer" VALUES('RB-261130-DQMT66KK','seal','sealed');
INSERT INTO "claim_answer" VALUES('RB-261130-DQMT66KK','body','flawless');
INSERT INTO "claim_answer" VALUES('RB-261130-9CHFQNJ3','seal','opened');
INSERT INTO "claim_answer" VALUES('RB-261130-9CHFQNJ3','body','flawless');
INSERT INTO "claim_answer" VALUES('RB-261130-9CHFQNJ3','power','yes');
INSERT INTO "claim_answer" VALUES('RB-261130-9CHFQNJ3','accessories','complete');
CREATE TABLE claim_facts (
    inspection   TEXT PRIMARY KEY,
    quantity     INTEGER NOT NULL,
    serialised   INTEGER NOT NULL, -- whether a serial was dispatched
    price_minor  INTEGER,          -- of one unit; NULL: unknown
    currency     TEXT NOT NULL,
    requested_at TEXT NOT NULL,    -- RFC 3339; empty: unknown
    refunded_at  TEXT NOT NULL,
    delivered_at TEXT NOT NULL
);
INSERT INTO "claim_facts" VALUES('RB-261130-DQMT66KK',1,1,38900,'EUR','2026-11-07T04:12:00.000Z','','2026-11-29T17:34:00.000Z');
INSERT INTO "claim_facts" VALUES('RB-261130-9CHFQNJ3',1,1,7191000,'INR','2026-11-02T07:54:00.000Z','','2026-11-29T09:34:00.000Z');
CREATE TABLE claim_policy (
    version TEXT PRIMARY KEY,
    body    TEXT NOT NULL
);
INSERT INTO "claim_policy" VALUES('05fc92f8fb8a','{"channels":["flipkart"],"checked_on":"2026-11-25","clocks":[{"count":"calendar","days":14,"end_of_day":false,"from":"delivered","note":"One source says 15.","step":"file"},{"count":"calendar","end_of_day":false,"from":"rejected","note":"No figure was found.","step":"appeal"}],"confidence":"low","currencies":[],"id":"flipkart-spf","limits":{"formats":[]},"note":"","outcomes":[{"clip":false,"reason":"wrong_item","shots":["label","parcel","contents","front","back","serial"],"words":"Wrong product returned"},{"clip":false,"reason":"used_or_damaged","shots":["label","parcel","contents","front","back","damage"],"words":"Damaged or used product returned"},{"clip":false,"reason":"missing_parts","shots":["label","parcel","contents"],"words":"Missing accessories or quantity"},{"clip":false,"reason":"empty_parcel","shots":["label","parcel","contents"],"words":"Empty box returned"},{"clip":false,"reason":"counterfeit","shots":["label","parcel","contents","front","back"],"words":"Counterfeit item returned"},{"clip":false,"reason":"tampered","shots":["label","parcel","contents","front","back"],"words":"Packaging or seal tampered with"}],"source":"third parties","time_zone":"Asia/Kolkata","title":"Flipkart SPF","weekend":["saturday","sunday"]}');
CREATE TABLE claim_step (
    seq        INTEGER PRIMARY KEY,
    inspection TEXT NOT NULL,
    kind       TEXT NOT NULL,
    at         TEXT NOT NULL,
    by         TEXT NOT NULL,
    note       TEXT NOT NULL
);
INSERT INTO "claim_step" VALUES(46,'RB-261130-9CHFQNJ3','drafted','2026-11-30T03:19:05.576Z','mira','');
INSERT INTO "claim_step" VALUES(47,'RB-261130-9CHFQNJ3','filed','2026-11-30T03:19:05.948Z','mira','');
INSERT INTO "claim_step" VALUES(48,'RB-261130-9CHFQNJ3','rejected','2026-11-30T03:19:06.291Z','mira','');
CREATE TABLE claim_swap (
    inspection TEXT NOT NULL, -- the later one
    other      TEXT NOT NULL,
    PRIMARY KEY (inspection, other)
);
CREATE TABLE clip (
    sha256      TEXT PRIMARY KEY,
    inspection  TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    removed     INTEGER NOT NULL DEFAULT 0 -- seq of the event that says so
);
CREATE TABLE event (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    body       TEXT NOT NULL,
    digest     TEXT NOT NULL,
    hash       TEXT NOT NULL,
    inspection TEXT,
    kind       TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;
INSERT INTO "event" VALUES(1,'{"at":"2026-11-30T03:18:47.829Z","bench":"Bench 3","by":"returnbench-cli","data":{"id":"asha","name":"A. Rao","role":"clerk"},"kind":"person.added","v":1}','fcc1b6decd9adb376e26ac4d502a17f646b902800bb52f242f0d9bdccd9bb6ee','1dd3febc9316daed1af6f39d9fc196819eb86fc2b2c1b81c60e0f99b44267b7a',NULL,'person.added','2026-11-30T03:18:47.829Z');
INSERT INTO "event" VALUES(2,'{"at":"2026-11-30T03:18:48.257Z","bench":"Bench 3","by":"asha","data":{"id":"mira","name":"M. Iyer","role":"manager"},"kind":"person.added","v":1}','51fa189d6b19f8b6d25c80568ee80529796bd67750b316467d76367cfc9546b5','65cd796bfb9c782115e92b304ed0466b6f7d35d37d823bf62bac1a0c783d12e1',NULL,'person.added','2026-11-30T03:18:48.257Z');
INSERT INTO "event" VALUES(3,'{"at":"2026-11-30T03:18:48.670Z","bench":"Bench 3","by":"returnbench-cli","data":{"added":2,"changed":0,"dropped_columns":[],"file":"orders.csv","flagged":0,"format":"orders","left_out":0,"rejected":0,"rows":2,"unchanged":0},"kind":"import.completed","v":1}','c857ec02e8638a465c54898befea49e4fdba6e39b2ce781bfcbb5834a01d58af','c94cda397c28edd3c3575ab6ef3902b30fe186b76b36e7cd985f42b0fb3d64ca',NULL,'import.completed','2026-11-30T03:18:48.670Z');
INSERT INTO "event" VALUES(4,'{"at":"2026-11-30T03:18:49.084Z","bench":"Bench 3","by":"returnbench-cli","data":{"added":2,"changed":0,"dropped_columns":[],"file":"dispatch-serials.csv","flagged":0,"format":"dispatch-serials","left_out":0,"rejected":0,"rows":2,"unchanged":0},"kind":"import.completed","v":1}','25e070cd8f52573d5815522c3362f9d72d7f32236660cdde48b55508d9928328','d3e4c6e5e48f82fdd88534bf24295a90f28f1c1d3e3a44f14f9eba208a08ce8d',NULL,'import.completed','2026-11-30T03:18:49.084Z');
INSERT INTO "event" VALUES(5,'{"at":"2026-11-30T03:18:49.520Z","bench":"Bench 3","by":"returnbench-cli","data":{"added":2,"changed":0,"dropped_columns":[],"file":"returns.csv","flagged":0,"format":"returns","left_out":0,"rejected":0,"rows":2,"unchanged":0},"kind":"import.completed","v":1}','9903c3d9cff71b2e8df0307a9d5abdc183eb413b701e705f6c071fed9acbf949','443fc639a2decc7c44ad60ec430c144b0243d5a170b7fa7d0c6dc7c913ab3d0f',NULL,'import.completed','2026-11-30T03:18:49.520Z');
INSERT INTO "event" VALUES(6,'{"at":"2026-11-30T03:18:49.947Z","bench":"Bench 3","by":"returnbench-cli","data":{"added":1,"changed":0,"dropped_columns":[],"file":"recalls.csv","flagged":0,"format":"recalls","left_out":0,"rejected":0,"rows":1,"unchanged":0},"kind":"import.completed","v":1}','a306366f3bf72f12d2a1001cf7065c00457a54504d81368ea595b7b9fb52998d','2b58f076166957a47f6a009c75e43dabe63346f4fcce6754609ac4b5ee5da028',NULL,'import.completed','2026-11-30T03:18:49.947Z');
INSERT INTO "event" VALUES(7,'{"at":"2026-11-30T03:18:50.372Z","bench":"Bench 3","by":"returnbench-cli","data":{"added":1,"changed":0,"dropped_columns":[],"file":"blocklist.csv","flagged":0,"format":"blocklist","left_out":0,"rejected":0,"rows":1,"unchanged":0},"kind":"import.completed","v":1}','2309aeeab620d8d3b058ec12f57c89f7d5f7573bae978f0021ac0614d9fa6dd9','a95b449f296c55abc4936bdec8c137b67f3dc6714834f3c4ad106fc35a74748b',NULL,'import.completed','2026-11-30T03:18:50.372Z');
INSERT INTO "event" VALUES(8,'{"at":"2026-11-30T03:18:50.793Z","bench":"Bench 3","by":"asha","data":{"announced":true,"code":"4472723555","line":{"buyer_key":"048b1f0a2c1b36cbe6c29ca82e50c9263cfe4544dd0694a33f399176dc009ad4","category":"phones","channel":"ebay","delivered_at":"2026-11-03T04:12:00.000Z","gtin":"02004711100002","line":"37596882821","order":"22-68302-25787","ordered_at":"2026-10-30T17:08:00.000Z","quantity":1,"return_window_until":"2026-12-03","sku":"NIM-P8-128-GR","title":"Nimbus Phone 8, 128 GB, graphite","unit_price":{"amount_minor":38900,"currency":"EUR"}},"protocol":"consumer-electronics","return":{"awb":"4472723555","channel":"ebay","delivered_at":"2026-11-29T17:34:00.000Z","id":"R-88201","line":"37596882821","lpn":"LPNRR2877256","order":"22-68302-25787","quantity":1,"reason":"wrong item","requested_at":"2026-11-07T04:12:00.000Z","sku":"NIM-P8-128-GR","type":"customer"},"units":[{"awb":"FW4515252403","dispatched_at":"2026-10-31T21:08:00.000Z","gtin":"02004711100002","imei1":"009221300082941","imei2":"004452801439711","line":"37596882821","order":"22-68302-25787","serial":"F323EDVN0CHU","serial_normal":"F323EDVN0CHU","sku":"NIM-P8-128-GR","warranty_until":"2027-10-01"}]},"inspection":"RB-261130-DQMT66KK","kind":"inspection.opened","v":1}','05255407ade3e5e6cff1362d5f8e0fe5158722fd4f686b8b84465c1be92b9570','fc9e6ad6eca8fc3f503d0592eb914627035125d5c9681645cee471dba3731627','RB-261130-DQMT66KK','inspection.opened','2026-11-30T03:18:50.793Z');
INSERT INTO "event" VALUES(9,'{"at":"2026-11-30T03:18:51.556Z","bench":"Bench 3","by":"asha","data":{"corners":[[422,370],[783,370],[783,436],[422,436]],"format":"Code128","identifiers":[{"kind":"serial","valid":true,"value":"4472723555"}],"source":"camera","symbology":"]C0","text":"4472723555"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','d5688e0f6778c58a8b743258f7fa961c34864792a95ba86a83d17bb230b81133','32c66fb5d97990277dc5e498ccf4d77877a40cf92a7ec9142fd6702b1f5918a8','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:51.556Z');
INSERT INTO "event" VALUES(10,'{"at":"2026-11-30T03:18:52.564Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":179540,"captured_at":"2026-11-30T03:18:50.792Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":137,"burnt_permille":40,"dark_permille":16,"glare_permille":9,"item_permille":763,"sharpness":300,"softest":265},"sha256":"05539b7af1dc36ef7884925733b8363f0acb6ef15ce06ad6fc349b8a5a6895bc","shot":"label","title":"Return label","width":1280},"inspection":"RB-261130-DQMT66KK","kind":"photo.taken","v":1}','0ae22521f4d175571b70b3785b958bc8f8bd3c06cd659b23a7880064dc0f78aa','8474bf56d7169a6cffc00a8b4ff6163ab49a49025d9ff73415adc7cfc1ce6f8d','RB-261130-DQMT66KK','photo.taken','2026-11-30T03:18:52.564Z');
INSERT INTO "event" VALUES(11,'{"at":"2026-11-30T03:18:52.978Z","bench":"Bench 3","by":"asha","data":{"codes":["4472723555"],"photo":"05539b7af1dc36ef7884925733b8363f0acb6ef15ce06ad6fc349b8a5a6895bc","shot":"label","source":"photo"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','31fa0f19e57319e1f5a4c542fdbd59145927dcf9dc4f96cb363391d2f49c83de','0bf8666e614b7d60afd96e1fdfed6f4e1589c43405429a3ee97600d500098828','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:52.978Z');
INSERT INTO "event" VALUES(12,'{"at":"2026-11-30T03:18:54.414Z","bench":"Bench 3","by":"asha","data":{"advice":[],"bytes":158932,"captured_at":"2026-11-30T03:18:53.859Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":600,"brightness":128,"burnt_permille":0,"dark_permille":0,"glare_permille":0,"item_permille":791,"sharpness":337,"softest":127},"sha256":"a0f9cd690dbab64d873bb54830fe8af2fa850ca0b434aa531350aa3925700940","shot":"contents","title":"Contents","width":1280},"inspection":"RB-261130-DQMT66KK","kind":"photo.taken","v":1}','ac46f27f797a6b924ed026921558560de32a6d5e8c23644981c479928e8b14b1','42483b888063b027c3337d117e17cabffbb00fca1c37763944fd47e18caf8646','RB-261130-DQMT66KK','photo.taken','2026-11-30T03:18:54.414Z');
INSERT INTO "event" VALUES(13,'{"at":"2026-11-30T03:18:54.457Z","bench":"Bench 3","by":"asha","data":{"corners":[[466,209],[935,209],[935,247],[466,247]],"format":"Code128","identifiers":[{"kind":"serial","valid":true,"value":"F323EDVN0CHU"}],"source":"camera","symbology":"]C0","text":"F323EDVN0CHU"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','1d9548dda8cc5ff1c3784a3d205cf37af8a9deafe32db8ce9daf0a52c041a79c','b01353932cda34d5e0d932ed8163edc151d169cfeea5e5f8af036b23d7d8f9b9','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:54.457Z');
INSERT INTO "event" VALUES(14,'{"at":"2026-11-30T03:18:54.457Z","bench":"Bench 3","by":"asha","data":{"corners":[[562,375],[828,375],[828,413],[562,413]],"format":"EAN-13","identifiers":[{"kind":"gtin","raw":"2004711100002","valid":true,"value":"02004711100002"},{"kind":"serial","valid":true,"value":"2004711100002"}],"source":"camera","symbology":"]E0","text":"2004711100002"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','a19544697400be2c56bd5ff95e792c064d03ae44f55de185365062c1bb43ae39','c9cb7765d51a812639a808a5e10b0bb95e89fe3efaa2a3f5e2372fb6596a8bda','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:54.457Z');
INSERT INTO "event" VALUES(15,'{"at":"2026-11-30T03:18:54.457Z","bench":"Bench 3","by":"asha","data":{"corners":[[490,519],[867,547],[861,630],[484,602]],"format":"Code128","identifiers":[{"kind":"imei","valid":true,"value":"009221300082941"},{"kind":"serial","valid":true,"value":"009221300082941"}],"source":"camera","symbology":"]C0","text":"009221300082941"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','75adedee6626f85e52bb744eab2a9d3e0b5460bdb1f1ea46758c06f16d152f74','f92e7f3d6ef4369a04d830f75abeb0379dfa15fa3644994845b8b3b8e8910dcb','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:54.457Z');
INSERT INTO "event" VALUES(16,'{"at":"2026-11-30T03:18:54.457Z","bench":"Bench 3","by":"asha","data":{"verdict":{"cbv_disposition":"conformant","expected_serial":"F323EDVN0CHU","flags":[],"headline":"This unit was sold on this order.","reasons":[{"code":"serial_dispatched_on_line","facts":{"date":"2026-10-31","gtin":"02004711100002","line":"37596882821","order":"22-68302-25787","serial":"F323EDVN0CHU","sku":"NIM-P8-128-GR"},"text":"This unit was sold on order 22-68302-25787 on 31 Oct 2026."},{"code":"product_agrees","facts":{"code":"02004711100002"},"text":"The product code 02004711100002 agrees with the order."}],"seen_serial":"F323EDVN0CHU","unit":{"awb":"FW4515252403","dispatched_at":"2026-10-31T21:08:00.000Z","gtin":"02004711100002","imei1":"009221300082941","imei2":"004452801439711","line":"37596882821","order":"22-68302-25787","serial":"F323EDVN0CHU","serial_normal":"F323EDVN0CHU","sku":"NIM-P8-128-GR","warranty_until":"2027-10-01"},"verdict":"match"}},"inspection":"RB-261130-DQMT66KK","kind":"identity.judged","v":1}','4bdb343fcd070f53751cf2f940cc94af36c67cb86c4b5c5f1abd665c53418bd5','37dd850025926bd6f27229633c13ad4ecc77e73dfcbeb970f7942f509097927f','RB-261130-DQMT66KK','identity.judged','2026-11-30T03:18:54.457Z');
INSERT INTO "event" VALUES(17,'{"at":"2026-11-30T03:18:54.471Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":166090,"captured_at":"2026-11-30T03:18:54.429Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":172,"burnt_permille":80,"dark_permille":22,"glare_permille":56,"item_permille":798,"sharpness":344,"softest":323},"sha256":"695fa8f6c6143cbe482fd6ab93ba07d536398f4cc5991d0c411df228909fb2cf","shot":"serial","title":"Serial","width":1280},"inspection":"RB-261130-DQMT66KK","kind":"photo.taken","v":1}','212f39ff12ccf5653d6b4a9f6d2a7d9ac74e4111bce70f3bd482d302d883b88c','97e81073fcff795d919cc05431e5c5e4ea681ff3ac492f4d4e9f6b214b847c04','RB-261130-DQMT66KK','photo.taken','2026-11-30T03:18:54.471Z');
INSERT INTO "event" VALUES(18,'{"at":"2026-11-30T03:18:54.504Z","bench":"Bench 3","by":"asha","data":{"codes":["F323EDVN0CHU","2004711100002","009221300082941"],"photo":"695fa8f6c6143cbe482fd6ab93ba07d536398f4cc5991d0c411df228909fb2cf","shot":"serial","source":"photo"},"inspection":"RB-261130-DQMT66KK","kind":"label.read","v":1}','37dea849ebb66ef89db56c0cd8045d73d47144b735c31ffa26781fdd94d40061','c6cbb326749e80b0e69942193a34ecb94443be5e8280523958f090069bf54b44','RB-261130-DQMT66KK','label.read','2026-11-30T03:18:54.504Z');
INSERT INTO "event" VALUES(19,'{"at":"2026-11-30T03:18:54.838Z","bench":"Bench 3","by":"asha","data":{"advice":[],"bytes":179170,"captured_at":"2026-11-30T03:18:54.562Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":89,"burnt_permille":0,"dark_permille":0,"glare_permille":0,"item_permille":1000,"sharpness":253,"softest":183},"sha256":"1ad4e4d46c7958f8cd4cf6de3a371179015c0fcf731415c447610f5dfc1567eb","shot":"front","title":"Front","width":1280},"inspection":"RB-261130-DQMT66KK","kind":"photo.taken","v":1}','d97bab965c1a2ef5025243ec7ce7e0ae4a11214c4d0765cf1e3f6f463490d63a','cbadab312e1826c6048a1a129fdc0bbce0aba31b3a36ce2e18031bfc7c215a30','RB-261130-DQMT66KK','photo.taken','2026-11-30T03:18:54.838Z');
INSERT INTO "event" VALUES(20,'{"at":"2026-11-30T03:18:55.122Z","bench":"Bench 3","by":"asha","data":{"advice":[],"bytes":150798,"captured_at":"2026-11-30T03:18:54.852Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":86,"burnt_permille":0,"dark_permille":0,"glare_permille":0,"item_permille":958,"sharpness":234,"softest":117},"sha256":"a3df3c6a562f27ff880ebcc0b5d59620d4a6c106d51d1c00e220f86d00a140e1","shot":"back","title":"Back","width":1280},"inspection":"RB-261130-DQMT66KK","kind":"photo.taken","v":1}','ea729dd41120775c176b7161debfc1a8ccc80df685095b1357ddcdb925507bb4','430534721b3995fdc75ab0d98f66400b9a22e2d01f54f286086e65cdf8096b75','RB-261130-DQMT66KK','photo.taken','2026-11-30T03:18:55.122Z');
INSERT INTO "event" VALUES(21,'{"at":"2026-11-30T03:18:55.453Z","bench":"Bench 3","by":"asha","data":{"answer":"sealed","answer_title":"factory sealed","question":"seal","title":"Seal"},"inspection":"RB-261130-DQMT66KK","kind":"question.answered","v":1}','3810fefc763824d37a6747f04020cf8930b774bd1c35dc06c2d54d1b6177b285','8e3c2bc06ffb403083ea80f3dbb40213a9a4b7645048406225c1299bb07c7797','RB-261130-DQMT66KK','question.answered','2026-11-30T03:18:55.453Z');
INSERT INTO "event" VALUES(22,'{"at":"2026-11-30T03:18:55.455Z","bench":"Bench 3","by":"asha","data":{"answer":"flawless","answer_title":"flawless","question":"body","title":"Screen, body"},"inspection":"RB-261130-DQMT66KK","kind":"question.answered","v":1}','bb7cb05876e523f11d501c3908e5167a039c62dd99e01a4b3c214601d4e2d37a','ffcacbd7a699369dadf01baaa9779628a04ccca821b3cc7e413eb110dcf2bbf2','RB-261130-DQMT66KK','question.answered','2026-11-30T03:18:55.455Z');
INSERT INTO "event" VALUES(23,'{"at":"2026-11-30T03:18:55.456Z","bench":"Bench 3","by":"asha","data":{"grade":"A","rule":"factory sealed"},"inspection":"RB-261130-DQMT66KK","kind":"grade.given","v":1}','07db2f674ee44d7a2274ad6a220114b0d7e49e64e44df956c3451a1e7096543b','377b83807d3afe80c02de7143002d3578c1985e18beed3f309aa17a1f954ad69','RB-261130-DQMT66KK','grade.given','2026-11-30T03:18:55.456Z');
INSERT INTO "event" VALUES(24,'{"at":"2026-11-30T03:18:55.456Z","bench":"Bench 3","by":"asha","data":{"disposition":"restock","rule":"grade A → restock"},"inspection":"RB-261130-DQMT66KK","kind":"disposition.set","v":1}','212cc172f4419f0a280825f070bb2d04910409e1b4c934355536d183f96455b9','809e4af82dd11687133f762b56a16e2987f14b98ecbf05a6c2324b99d253aeec','RB-261130-DQMT66KK','disposition.set','2026-11-30T03:18:55.456Z');
INSERT INTO "event" VALUES(25,'{"at":"2026-11-30T03:18:55.457Z","bench":"Bench 3","by":"asha","data":{"missing":[]},"inspection":"RB-261130-DQMT66KK","kind":"inspection.closed","v":1}','5b468d80fefe2875151720fb11ebff12be7bb3c3db87fe12cda0e6b0a51f4643','48c91d03c94a0a00a9a705c48bc602f5f8ec9e221fad6cad7630efc3287d8127','RB-261130-DQMT66KK','inspection.closed','2026-11-30T03:18:55.457Z');
INSERT INTO "event" VALUES(26,'{"at":"2026-11-30T03:18:55.857Z","bench":"Bench 3","by":"asha","data":{"announced":true,"code":"4432379402","line":{"buyer_key":"bc92234e931f1ade5a9309cf9b2f876e4ea0bb2f866376805baefba91b960f64","category":"laptops","channel":"flipkart","delivered_at":"2026-11-01T07:54:00.000Z","gtin":"02004711101856","line":"76287881445","order":"OD475298849589844369","ordered_at":"2026-10-28T18:28:00.000Z","quantity":1,"return_window_until":"2026-12-01","sku":"KES-14-I5","title":"Kestrel 14, 16 GB, 512 GB","unit_price":{"amount_minor":7191000,"currency":"INR"}},"protocol":"consumer-electronics","return":{"awb":"4432379402","channel":"flipkart","delivered_at":"2026-11-29T09:34:00.000Z","id":"R-88223","line":"76287881445","lpn":"LPNRR2498692","order":"OD475298849589844369","quantity":1,"reason":"arrived too late","requested_at":"2026-11-02T07:54:00.000Z","sku":"KES-14-I5","type":"customer"},"units":[{"awb":"FW2504565550","components":["BAT562161454","PCB184576997"],"dispatched_at":"2026-10-29T15:28:00.000Z","gtin":"02004711101856","line":"76287881445","order":"OD475298849589844369","serial":"5CD3898THU8","serial_normal":"5CD3898THU8","sku":"KES-14-I5","warranty_until":"2027-09-26"}]},"inspection":"RB-261130-9CHFQNJ3","kind":"inspection.opened","v":1}','4bb448d58ebc523cb16705485b5649315006371f3702673ca592211555121806','e3771d10c0ccdeb1c47b78b173aa5e321480a9f1a57fbe10706a4032aee5c03a','RB-261130-9CHFQNJ3','inspection.opened','2026-11-30T03:18:55.857Z');
INSERT INTO "event" VALUES(27,'{"at":"2026-11-30T03:18:56.525Z","bench":"Bench 3","by":"asha","data":{"corners":[[418,334],[778,334],[778,460],[418,460]],"format":"Code128","identifiers":[{"kind":"serial","valid":true,"value":"4432379402"}],"source":"camera","symbology":"]C0","text":"4432379402"},"inspection":"RB-261130-9CHFQNJ3","kind":"label.read","v":1}','d29796936ccc4e1b119d15fec331b6e6b13bd550eaa90c857545c0eed277ff48','cfdbaa9b7b26703c9cb7367fbdd64c91be46e28e3cf861d9c4512d75c95fabf2','RB-261130-9CHFQNJ3','label.read','2026-11-30T03:18:56.525Z');
INSERT INTO "event" VALUES(28,'{"at":"2026-11-30T03:18:57.566Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":171173,"captured_at":"2026-11-30T03:18:55.856Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":138,"burnt_permille":47,"dark_permille":15,"glare_permille":10,"item_permille":756,"sharpness":270,"softest":245},"sha256":"fefba0ee9e051bdb9fdf3d23d4cdc18cfdc7eca27686552b5b92f6cf3ddeee34","shot":"label","title":"Return label","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','b9904c0d898a8db104c0b891028e1cdc24bcc2c2239d71b0966ddea3dec86848','0d5fad300b89ad09679ebae58eca0d8d314ffea1a5f2f2aa1fc0b394402d1eeb','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:18:57.566Z');
INSERT INTO "event" VALUES(29,'{"at":"2026-11-30T03:18:57.968Z","bench":"Bench 3","by":"asha","data":{"codes":["4432379402"],"photo":"fefba0ee9e051bdb9fdf3d23d4cdc18cfdc7eca27686552b5b92f6cf3ddeee34","shot":"label","source":"photo"},"inspection":"RB-261130-9CHFQNJ3","kind":"label.read","v":1}','a5ba79e7836d0b85850852e8ab0536e348441d3e59e8441476f859de0d1e441c','c26a498fed0a49c635915d5735c9d801267feeae7a97bc3e859082c8794baca8','RB-261130-9CHFQNJ3','label.read','2026-11-30T03:18:57.968Z');
INSERT INTO "event" VALUES(30,'{"at":"2026-11-30T03:19:00.183Z","bench":"Bench 3","by":"asha","data":{"advice":[],"bytes":153395,"captured_at":"2026-11-30T03:18:59.316Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":600,"brightness":124,"burnt_permille":3,"dark_permille":0,"glare_permille":0,"item_permille":833,"sharpness":301,"softest":194},"sha256":"73073098d4196a9a3150880e23fb63d14919d8717bfbe74de6983a19bb16b643","shot":"contents","title":"Contents","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','bda4b542bf55a890a08a37a07bfc336e1cc4de9dad5a87199935c2d38d65b881','8241ea5b86f05f428b715e3a830a94997188dcf7ef848fb0a8807d13e80ada61','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:19:00.183Z');
INSERT INTO "event" VALUES(31,'{"at":"2026-11-30T03:19:00.526Z","bench":"Bench 3","by":"asha","data":{"corners":[[452,258],[926,258],[926,352],[452,352]],"format":"Code128","identifiers":[{"kind":"serial","valid":true,"value":"5CD9793MDE8"}],"source":"camera","symbology":"]C0","text":"5CD9793MDE8"},"inspection":"RB-261130-9CHFQNJ3","kind":"label.read","v":1}','314ee882eb4c3cf5b978aa932c79c8f630df58219fdae53d350508d09c26fe95','e950ec23030b92ca6c792f830d6d762ccaa98da550912facf1437a8ab8b57710','RB-261130-9CHFQNJ3','label.read','2026-11-30T03:19:00.526Z');
INSERT INTO "event" VALUES(32,'{"at":"2026-11-30T03:19:00.526Z","bench":"Bench 3","by":"asha","data":{"corners":[[552,437],[840,437],[840,532],[552,532]],"format":"EAN-13","identifiers":[{"kind":"gtin","raw":"2004711101856","valid":true,"value":"02004711101856"},{"kind":"serial","valid":true,"value":"2004711101856"}],"source":"camera","symbology":"]E0","text":"2004711101856"},"inspection":"RB-261130-9CHFQNJ3","kind":"label.read","v":1}','80016b917254e18c20fdb68c94ec72d9c34f5963b1b62ea8c86a00d6af6e9339','cd24340bb1bc0e38d40db264c47ba8aeec1bfc646f0c651345f3d0b5b694988e','RB-261130-9CHFQNJ3','label.read','2026-11-30T03:19:00.526Z');
INSERT INTO "event" VALUES(33,'{"at":"2026-11-30T03:19:00.526Z","bench":"Bench 3","by":"asha","data":{"verdict":{"cbv_disposition":"mismatch_instance","expected_serial":"5CD3898THU8","flags":[],"headline":"This serial was never one of ours.","reasons":[{"code":"serial_unknown","facts":{"serial":"5CD9793MDE8"},"text":"The serial 5CD9793MDE8 is in none of our records."},{"code":"product_agrees","facts":{"code":"02004711101856"},"text":"The product code 02004711101856 agrees with the order."}],"seen_serial":"5CD9793MDE8","verdict":"unknown_unit"}},"inspection":"RB-261130-9CHFQNJ3","kind":"identity.judged","v":1}','a1824ff82739ab8f33de5f1cd9d9d1b46d52f1c0492ef455064ab19b3443ce6e','e7a7c4c523be72d91e59c0208691a0fef9278a983529e03210162a07db6af062','RB-261130-9CHFQNJ3','identity.judged','2026-11-30T03:19:00.526Z');
INSERT INTO "event" VALUES(34,'{"at":"2026-11-30T03:19:00.537Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":156707,"captured_at":"2026-11-30T03:19:00.210Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":183,"burnt_permille":94,"dark_permille":17,"glare_permille":33,"item_permille":736,"sharpness":424,"softest":404},"sha256":"186519766ec11bfd591362823fc22dc5c0f928560c86f96b224efadc0bfe1ef2","shot":"serial","title":"Serial","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','590c81297bc247381c162cc3e22ce8717092c0ba4b1767186b9adf354ca2e9f9','4dc7a25c5221bb1211dce2469c9895ac8e1358cab0eb59e8c62909e2ba0b816c','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:19:00.537Z');
INSERT INTO "event" VALUES(35,'{"at":"2026-11-30T03:19:00.557Z","bench":"Bench 3","by":"asha","data":{"codes":["5CD9793MDE8","2004711101856"],"photo":"186519766ec11bfd591362823fc22dc5c0f928560c86f96b224efadc0bfe1ef2","shot":"serial","source":"photo"},"inspection":"RB-261130-9CHFQNJ3","kind":"label.read","v":1}','9281212c9b87f0b445635328aa558f19be24ba31793835e707ae203d8fca1983','22f74843675214a5902d68acc2f8a97dba48d089d41bd15f175de5b109a72bde','RB-261130-9CHFQNJ3','label.read','2026-11-30T03:19:00.557Z');
INSERT INTO "event" VALUES(36,'{"at":"2026-11-30T03:19:01.575Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":169100,"captured_at":"2026-11-30T03:19:01.296Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":100,"burnt_permille":13,"dark_permille":0,"glare_permille":11,"item_permille":979,"sharpness":253,"softest":165},"sha256":"fccc1268181273101a52bf667d2b2453cd373f07188c02b859bbaf4b56c948d6","shot":"front","title":"Front","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','e57b5bcf55830d29e4a93177c3c7c0abb987b4e40796d77b253613d50c7b8ed5','58e3b17390ab70656912ff93afe7c9fdaf7fb35654b9ad30b27f9cc71908b5fb','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:19:01.575Z');
INSERT INTO "event" VALUES(37,'{"at":"2026-11-30T03:19:01.845Z","bench":"Bench 3","by":"asha","data":{"advice":[],"bytes":144006,"captured_at":"2026-11-30T03:19:01.589Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":111,"burnt_permille":0,"dark_permille":0,"glare_permille":0,"item_permille":743,"sharpness":273,"softest":254},"sha256":"f30e0c849efea2ef45745f7e85c25a4a8f049aa6e15281200251de39a800d0f9","shot":"back","title":"Back","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','2554d44091c87b27c5dbc9cc423838b992c076dfa5cd7326da1574c7357bf29f','2143ad205c50f324ea899c4e1c83f77d6115678a7163cb0abd2becda7e99b607','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:19:01.845Z');
INSERT INTO "event" VALUES(38,'{"at":"2026-11-30T03:19:02.128Z","bench":"Bench 3","by":"asha","data":{"answer":"opened","answer_title":"opened","question":"seal","title":"Seal"},"inspection":"RB-261130-9CHFQNJ3","kind":"question.answered","v":1}','79a62047d293acf1596d5008cb0f584ae812deb6afc0e9ebb0102deaa1c3235f','70e97eb5b47571d58bf12d4cbdf475c6f3ac36a43b77caa5a6479780a5e7cff1','RB-261130-9CHFQNJ3','question.answered','2026-11-30T03:19:02.128Z');
INSERT INTO "event" VALUES(39,'{"at":"2026-11-30T03:19:02.130Z","bench":"Bench 3","by":"asha","data":{"answer":"flawless","answer_title":"flawless","question":"body","title":"Screen, body"},"inspection":"RB-261130-9CHFQNJ3","kind":"question.answered","v":1}','cac108cd7b90a910c73d52d16d2ed32c203294b7e673186dd3c8c8131b889d37','228977e8562a7d5fdf4a2eac04c3abd4eef6f7cd9bbb637143ec4481c84e1972','RB-261130-9CHFQNJ3','question.answered','2026-11-30T03:19:02.130Z');
INSERT INTO "event" VALUES(40,'{"at":"2026-11-30T03:19:02.131Z","bench":"Bench 3","by":"asha","data":{"answer":"yes","answer_title":"yes","question":"power","title":"Powers on"},"inspection":"RB-261130-9CHFQNJ3","kind":"question.answered","v":1}','f8909a293cadcc8793f3ac42c04c1073917fd28495d05b91e261a4a4d020bcdc','e31504a3232b15da8496eb424ee569ffb1e1f010b1da02be66b10c81b113857f','RB-261130-9CHFQNJ3','question.answered','2026-11-30T03:19:02.131Z');
INSERT INTO "event" VALUES(41,'{"at":"2026-11-30T03:19:02.132Z","bench":"Bench 3","by":"asha","data":{"answer":"complete","answer_title":"complete","question":"accessories","title":"Accessories"},"inspection":"RB-261130-9CHFQNJ3","kind":"question.answered","v":1}','907889bef20aa5b2000398e1d6fb216f417134d1395b440fc532bc4217c81cb5','18a0d41d07a112e8e0a8d53d1a52a4841ad9b4a596abbffca9b297358a1996b9','RB-261130-9CHFQNJ3','question.answered','2026-11-30T03:19:02.132Z');
INSERT INTO "event" VALUES(42,'{"at":"2026-11-30T03:19:03.039Z","bench":"Bench 3","by":"asha","data":{"advice":["glare"],"bytes":173742,"captured_at":"2026-11-30T03:19:02.410Z","forced":false,"height":720,"problems":[],"quality":{"border_permille":1000,"brightness":140,"burnt_permille":41,"dark_permille":7,"glare_permille":11,"item_permille":756,"sharpness":384,"softest":276},"sha256":"a21c84d4f3e0f04561cccf05b14bd042a4b47e1eaa0e57cb034cb32b3e6497d1","shot":"parcel","title":"Parcel closed","width":1280},"inspection":"RB-261130-9CHFQNJ3","kind":"photo.taken","v":1}','6bc48d3ca2fbfdddc9e55ca84b95b534e00ecdc35beac33d83a1299b606d8494','000fcded3ee06718e6532d1f474fae19a487092f9a134ba81433aa9f90c7e864','RB-261130-9CHFQNJ3','photo.taken','2026-11-30T03:19:03.039Z');
INSERT INTO "event" VALUES(43,'{"at":"2026-11-30T03:19:05.114Z","bench":"Bench 3","by":"asha","data":{"grade":"B","rule":"opened, flawless, complete"},"inspection":"RB-261130-9CHFQNJ3","kind":"grade.given","v":1}','751b446ec63f6d692cf23a5c50f9d48cbe756ecfb0ab4b1b20f569a5459f0eca','68ec185ed12ad3b583694a9666f3577f30b230edf2425e7541f63c77d62a16e3','RB-261130-9CHFQNJ3','grade.given','2026-11-30T03:19:05.114Z');
INSERT INTO "event" VALUES(44,'{"at":"2026-11-30T03:19:05.114Z","bench":"Bench 3","by":"asha","data":{"disposition":"quarantine","rule":"not the unit sold → hold for claim"},"inspection":"RB-261130-9CHFQNJ3","kind":"disposition.set","v":1}','866c718cd44caedce262951b1204b7feae89d3804f3a53df91a652129fbc6b17','4e1274e40f6d3618d28a3936796fcc703dd239855165a2c98a90594c98d01fa6','RB-261130-9CHFQNJ3','disposition.set','2026-11-30T03:19:05.114Z');
INSERT INTO "event" VALUES(45,'{"at":"2026-11-30T03:19:05.115Z","bench":"Bench 3","by":"asha","data":{"missing":[]},"inspection":"RB-261130-9CHFQNJ3","kind":"inspection.closed","v":1}','655fd7e194c73d5a3104bbef2c2fda738390be8281573e6f8e334fa9ba0c16dc','14ec0f3a6886702eff7ec4734097cea6cc8400333beb029d0331805b2d6c93c5','RB-261130-9CHFQNJ3','inspection.closed','2026-11-30T03:19:05.115Z');
INSERT INTO "event" VALUES(46,'{"at":"2026-11-30T03:19:05.576Z","bench":"Bench 3","by":"mira","data":{"inspection":"RB-261130-9CHFQNJ3","policy":{"channels":["flipkart"],"checked_on":"2026-11-25","clocks":[{"count":"calendar","days":14,"end_of_day":false,"from":"delivered","note":"One source says 15.","step":"file"},{"count":"calendar","end_of_day":false,"from":"rejected","note":"No figure was found.","step":"appeal"}],"confidence":"low","currencies":[],"id":"flipkart-spf","limits":{"formats":[]},"note":"","outcomes":[{"clip":false,"reason":"wrong_item","shots":["label","parcel","contents","front","back","serial"],"words":"Wrong product returned"},{"clip":false,"reason":"used_or_damaged","shots":["label","parcel","contents","front","back","damage"],"words":"Damaged or used product returned"},{"clip":false,"reason":"missing_parts","shots":["label","parcel","contents"],"words":"Missing accessories or quantity"},{"clip":false,"reason":"empty_parcel","shots":["label","parcel","contents"],"words":"Empty box returned"},{"clip":false,"reason":"counterfeit","shots":["label","parcel","contents","front","back"],"words":"Counterfeit item returned"},{"clip":false,"reason":"tampered","shots":["label","parcel","contents","front","back"],"words":"Packaging or seal tampered with"}],"source":"third parties","time_zone":"Asia/Kolkata","title":"Flipkart SPF","weekend":["saturday","sunday"]},"policy_version":"05fc92f8fb8a","reason":"wrong_item"},"kind":"claim.drafted","v":1}','3c6174873ae49a1293d9e0a8505a3cf615b78a2e5ef64a0db6ff550ece3f98f2','36103cfb3877f25c242f753d7049a665731191a48914287e428b6e3ad73c1aab',NULL,'claim.drafted','2026-11-30T03:19:05.576Z');
INSERT INTO "event" VALUES(47,'{"at":"2026-11-30T03:19:05.948Z","bench":"Bench 3","by":"mira","data":{"channel_id":"SPF-1","inspection":"RB-261130-9CHFQNJ3"},"kind":"claim.filed","v":1}','34745c35954fa3e1a87e251063a18f3d17f511cd475c7cb2a52a65163aeaa0a6','fb8fa89aabe38a1789d49bd4d2da3183a54f20340937daceccf8a9a59c809613',NULL,'claim.filed','2026-11-30T03:19:05.948Z');
INSERT INTO "event" VALUES(48,'{"at":"2026-11-30T03:19:06.291Z","bench":"Bench 3","by":"mira","data":{"inspection":"RB-261130-9CHFQNJ3","rejection":"photo not clear"},"kind":"claim.rejected","v":1}','1a0f56320fa28d122fdb57a7f4e0e58784a8d80a3a7d580a9ba9247f1fab4258','cb49511fddb7ce97ba94a9c0a3a13aba99aca3762979e1ba2ce0e690827a9552',NULL,'claim.rejected','2026-11-30T03:19:06.291Z');
INSERT INTO "event" VALUES(49,'{"at":"2026-11-30T03:19:07.055Z","bench":"Bench 3","by":"returnbench-cli","data":{"bytes":2258913,"file":"RB-261130-9CHFQNJ3.zip","inspection":"RB-261130-9CHFQNJ3","sha256":"89325ec7bd0f8e4148627f5295845a745871c978cd6e13705abfc76e83d860f9","timestamped":false},"kind":"pack.exported","v":1}','44ec92d1577111670d402eb0351964f5d8d166d0b8db9d1b5eecb5b27882e079','6c12e35560d9a1c46fbe850724ebf525b953ea0f7c5b5a488b0f16dc42e17129',NULL,'pack.exported','2026-11-30T03:19:07.055Z');
CREATE TABLE inspection (
    id               TEXT PRIMARY KEY,
    stage            TEXT NOT NULL,
    channel          TEXT NOT NULL,
    return_id        TEXT NOT NULL COLLATE NOCASE,
    order_id         TEXT NOT NULL COLLATE NOCASE,
    order_line       TEXT NOT NULL,
    sku              TEXT NOT NULL,
    title            TEXT NOT NULL,
    awb              TEXT NOT NULL COLLATE NOCASE,
    lpn              TEXT NOT NULL COLLATE NOCASE,
    verdict          TEXT NOT NULL DEFAULT '',
    flags            TEXT NOT NULL DEFAULT '', -- comma-separated
    seen_serial      TEXT NOT NULL DEFAULT '', -- normal form of what was read
    unit_serial      TEXT NOT NULL DEFAULT '', -- normal form of the unit that was in the parcel
    grade            TEXT NOT NULL DEFAULT '',
    grade_rule       TEXT NOT NULL DEFAULT '',
    disposition      TEXT NOT NULL DEFAULT '',
    disposition_rule TEXT NOT NULL DEFAULT '',
    opened_by        TEXT NOT NULL,
    opened_at        TEXT NOT NULL,
    closed_at        TEXT NOT NULL DEFAULT '',
    photos           INTEGER NOT NULL DEFAULT 0,
    first_seq        INTEGER NOT NULL,
    last_seq         INTEGER NOT NULL
);
INSERT INTO "inspection" VALUES('RB-261130-DQMT66KK','closed','ebay','R-88201','22-68302-25787','37596882821','NIM-P8-128-GR','Nimbus Phone 8, 128 GB, graphite','4472723555','LPNRR2877256','match','','F323EDVN0CHU','F323EDVN0CHU','A','factory sealed','restock','grade A → restock','asha','2026-11-30T03:18:50.793Z','2026-11-30T03:18:55.457Z',5,8,25);
INSERT INTO "inspection" VALUES('RB-261130-9CHFQNJ3','closed','flipkart','R-88223','OD475298849589844369','76287881445','KES-14-I5','Kestrel 14, 16 GB, 512 GB','4432379402','LPNRR2498692','unknown_unit','','5CD9793MDE8','5CD9793MDE8','B','opened, flawless, complete','quarantine','not the unit sold → hold for claim','asha','2026-11-30T03:18:55.857Z','2026-11-30T03:19:05.115Z',6,26,45);
CREATE TABLE inspection_photo (
    seq        INTEGER PRIMARY KEY,
    inspection TEXT NOT NULL,
    shot       TEXT NOT NULL,
    sha256     TEXT NOT NULL
);
INSERT INTO "inspection_photo" VALUES(10,'RB-261130-DQMT66KK','label','05539b7af1dc36ef7884925733b8363f0acb6ef15ce06ad6fc349b8a5a6895bc');
INSERT INTO "inspection_photo" VALUES(12,'RB-261130-DQMT66KK','contents','a0f9cd690dbab64d873bb54830fe8af2fa850ca0b434aa531350aa3925700940');
INSERT INTO "inspection_photo" VALUES(17,'RB-261130-DQMT66KK','serial','695fa8f6c6143cbe482fd6ab93ba07d536398f4cc5991d0c411df228909fb2cf');
INSERT INTO "inspection_photo" VALUES(19,'RB-261130-DQMT66KK','front','1ad4e4d46c7958f8cd4cf6de3a371179015c0fcf731415c447610f5dfc1567eb');
INSERT INTO "inspection_photo" VALUES(20,'RB-261130-DQMT66KK','back','a3df3c6a562f27ff880ebcc0b5d59620d4a6c106d51d1c00e220f86d00a140e1');
INSERT INTO "inspection_photo" VALUES(28,'RB-261130-9CHFQNJ3','label','fefba0ee9e051bdb9fdf3d23d4cdc18cfdc7eca27686552b5b92f6cf3ddeee34');
INSERT INTO "inspection_photo" VALUES(30,'RB-261130-9CHFQNJ3','contents','73073098d4196a9a3150880e23fb63d14919d8717bfbe74de6983a19bb16b643');
INSERT INTO "inspection_photo" VALUES(34,'RB-261130-9CHFQNJ3','serial','186519766ec11bfd591362823fc22dc5c0f928560c86f96b224efadc0bfe1ef2');
INSERT INTO "inspection_photo" VALUES(36,'RB-261130-9CHFQNJ3','front','fccc1268181273101a52bf667d2b2453cd373f07188c02b859bbaf4b56c948d6');
INSERT INTO "inspection_photo" VALUES(37,'RB-261130-9CHFQNJ3','back','f30e0c849efea2ef45745f7e85c25a4a8f049aa6e15281200251de39a800d0f9');
INSERT INTO "inspection_photo" VALUES(42,'RB-261130-9CHFQNJ3','parcel','a21c84d4f3e0f04561cccf05b14bd042a4b47e1eaa0e57cb034cb32b3e6497d1');
CREATE TABLE person (
    id   TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL
, active INTEGER NOT NULL DEFAULT 1, signs_in INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, refused_at TEXT NOT NULL DEFAULT '');
INSERT INTO "person" VALUES('asha','A. Rao','clerk',1,0,0,'');
INSERT INTO "person" VALUES('mira','M. Iyer','manager',1,0,0,'');
CREATE TABLE policy_change (
    seq     INTEGER PRIMARY KEY,
    policy  TEXT NOT NULL, -- its id
    version TEXT NOT NULL,
    at      TEXT NOT NULL,
    by      TEXT NOT NULL,
    note    TEXT NOT NULL
);
CREATE TABLE projected (
    version INTEGER NOT NULL
);
INSERT INTO "projected" VALUES(8);
CREATE TABLE report_fact (
    seq             INTEGER PRIMARY KEY, -- of inspection.opened
    inspection      TEXT NOT NULL UNIQUE,
    stage           INTEGER NOT NULL DEFAULT 0, -- 0 open, 1 closed, 2 voided
    closed_at       INTEGER, -- or voided
    last_at         INTEGER NOT NULL, -- of its last event before it was closed
    hands_on        INTEGER NOT NULL DEFAULT 0, -- milliseconds
    arrived_at      INTEGER, -- as the channel says
    disposed_at     INTEGER,
    channel         INTEGER NOT NULL, -- a word, as those below
    sku             INTEGER NOT NULL,
    category        INTEGER NOT NULL,
    reason          INTEGER NOT NULL,
    lot             INTEGER NOT NULL,
    person          INTEGER NOT NULL, -- who closed it; before, who opened it
    currency        INTEGER NOT NULL,
    verdict         INTEGER NOT NULL, -- what was found: of those that ended
    flags           INTEGER NOT NULL,
    grade           INTEGER NOT NULL,
    disposition     INTEGER NOT NULL,
    price_minor     INTEGER, -- of one unit
    quantity        INTEGER NOT NULL,
    buyer           INTEGER, -- the first 60 bits of the buyer's key
    photos          INTEGER NOT NULL DEFAULT 0, -- taken, those that were retaken too
    retaken         INTEGER NOT NULL DEFAULT 0,
    reinspected     INTEGER NOT NULL DEFAULT 0, -- the same return was inspected again, and closed
    returned_before INTEGER NOT NULL DEFAULT 0, -- its unit was in the parcel of another return that was closed before
    swapped         INTEGER NOT NULL DEFAULT 0, -- its unit and another's were in each other's parcels
    claim           INTEGER NOT NULL,           -- the claim's state, a word
    paid_minor      INTEGER,
    paid_currency   INTEGER -- a word
);
INSERT INTO "report_fact" VALUES(8,'RB-261130-DQMT66KK',1,1796008735457,1796008735457,4664,1795973640000,1796008735456,7,6,5,4,1,3,2,8,1,9,10,38900,1,20461845404037996,5,0,0,0,0,1,NULL,NULL);
INSERT INTO "report_fact" VALUES(26,'RB-261130-9CHFQNJ3',1,1796008745115,1796008745115,9258,1795944840000,1796008745114,15,14,13,12,1,3,11,16,1,17,18,7191000,1,849247615382057389,6,0,0,0,0,19,NULL,NULL);
CREATE TABLE report_word (
    id   INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
INSERT INTO "report_word" VALUES(1,'');
INSERT INTO "report_word" VALUES(2,'EUR');
INSERT INTO "report_word" VALUES(3,'asha');
INSERT INTO "report_word" VALUES(4,'wrong item');
INSERT INTO "report_word" VALUES(5,'phones');
INSERT INTO "report_word" VALUES(6,'NIM-P8-128-GR');
INSERT INTO "report_word" VALUES(7,'ebay');
INSERT INTO "report_word" VALUES(8,'match');
INSERT INTO "report_word" VALUES(9,'A');
INSERT INTO "report_word" VALUES(10,'restock');
INSERT INTO "report_word" VALUES(11,'INR');
INSERT INTO "report_word" VALUES(12,'arrived too late');
INSERT INTO "report_word" VALUES(13,'laptops');
INSERT INTO "report_word" VALUES(14,'KES-14-I5');
INSERT INTO "report_word" VALUES(15,'flipkart');
INSERT INTO "report_word" VALUES(16,'unknown_unit');
INSERT INTO "report_word" VALUES(17,'B');
INSERT INTO "report_word" VALUES(18,'quarantine');
INSERT INTO "report_word" VALUES(19,'rejected');
INSERT INTO "report_word" VALUES(20,'drafted');
INSERT INTO "report_word" VALUES(21,'filed');
CREATE TABLE second_answer (
    seq      INTEGER NOT NULL, -- of grading.repeated
    question TEXT NOT NULL, -- empty: the grade
    first    TEXT NOT NULL,
    second   TEXT NOT NULL,
    PRIMARY KEY (seq, question)
) WITHOUT ROWID;
CREATE TABLE second_grading (
    seq        INTEGER PRIMARY KEY, -- of grading.repeated
    inspection TEXT NOT NULL,
    at         TEXT NOT NULL,
    clerk      TEXT NOT NULL, -- who graded first
    grader     TEXT NOT NULL -- who graded again
);
CREATE TABLE unit_seen (
    serial     TEXT NOT NULL,
    inspection TEXT NOT NULL,
    PRIMARY KEY (serial, inspection)
);
INSERT INTO "unit_seen" VALUES('F323EDVN0CHU','RB-261130-DQMT66KK');
INSERT INTO "unit_seen" VALUES('009221300082941','RB-261130-DQMT66KK');
INSERT INTO "unit_seen" VALUES('004452801439711','RB-261130-DQMT66KK');
INSERT INTO "unit_seen" VALUES('5CD9793MDE8','RB-261130-9CHFQNJ3');
CREATE INDEX event_inspection ON event (inspection) WHERE inspection IS NOT NULL;
CREATE INDEX inspection_by_stage ON inspection (stage, first_seq);
CREATE INDEX inspection_by_opened ON inspection (opened_at);
CREATE INDEX inspection_by_return ON inspection (return_id);
CREATE INDEX inspection_by_order ON inspection (order_id);
CREATE INDEX inspection_by_awb ON inspection (awb);
CREATE INDEX inspection_by_lpn ON inspection (lpn);
CREATE INDEX inspection_by_seen_serial ON inspection (seen_serial);
CREATE INDEX inspection_photo_by_inspection ON inspection_photo (inspection, shot);
CREATE INDEX inspection_photo_by_digest ON inspection_photo (sha256);
CREATE INDEX unit_seen_by_inspection ON unit_seen (inspection);
CREATE INDEX clip_kept ON clip (recorded_at) WHERE removed = 0;
CREATE INDEX claim_swap_by_other ON claim_swap (other);
CREATE INDEX claim_by_channel_id ON claim (channel_id) WHERE channel_id <> '';
CREATE INDEX claim_step_by_inspection ON claim_step (inspection, seq);
CREATE INDEX policy_change_by_policy ON policy_change (policy, seq);
CREATE INDEX report_fact_by_closed ON report_fact (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX second_grading_of ON second_grading (inspection, grader);
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER event_only_next BEFORE INSERT ON event
WHEN NEW.seq IS NOT 1 + max(coalesce((SELECT max(seq) FROM event), 0),
                            coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'event'), 0))
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('event',49);
COMMIT;
PRAGMA user_version = 8;
