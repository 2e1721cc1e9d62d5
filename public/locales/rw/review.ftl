# Baraza, Ikinyarwanda: amagambo y’isuzuma rihuriweho, ibyigwaho n’inyandikomvugo.

## Ibyigwaho
agenda-reason-better = Byabaye byiza kurushaho
agenda-reason-worse = Byasubiye inyuma
agenda-reason-missing = Ibibuze vuba aha
agenda-reason-revised = Ibyakosowe
agenda-reason-disputed = Ibyahakanywe bitarasubizwa
agenda-reason-promise = Isezerano rigejeje igihe cyangwa ryatinze
agenda-reason-payment = Ubwishyu bwatinze
agenda-reason-remedy = Ibirego byarengeje igihe
agenda-reason-gap = Icyuho kidafite ugishinzwe
agenda-reason-decision = Ibyemejwe ubushize
agenda-change = { $place }: { $now } ({ $period }), mbere yaho { $then } ({ $before }).
agenda-missing = { $place }, { $period }: { $state }.
agenda-places = { $n ->
    [1] Ahantu { $number }
   *[other] Ahantu { $number }
}
agenda-revised = Byahinduwe ku wa { $date } kuri { $period }: biva kuri { $from } bijya kuri { $to }. Impamvu yatanzwe: “{ $reason }”
agenda-disputed = { $group }, { $days } nta gisubizo: “{ $reason }”
agenda-promise-late = { $from } yasezeranyije { $to }: “{ $what }”. Igihe: { $date }; gutinda: { $days }.
agenda-promise-due = { $from } yasezeranyije { $to }: “{ $what }”. Igihe: { $date }.
agenda-payment = { $amount } biva kuri { $from } bijya kuri { $to }; igihe: { $date }; gutinda: { $days }.
agenda-remedy = { $n ->
    [1] Ikirego { $number } cyarengeje igihe cyasezeranyijwe ({ $days }).
   *[other] Ibirego { $number } byarengeje igihe cyasezeranyijwe ({ $days }).
}
agenda-gap-short = { $place }: { $now }; kugira ngo bigere ku ntego habura { $far }. Nta wubishinzwe.
agenda-gap-fell = { $place }: { $now }; byasubiye inyuma { $far }. Nta wubishinzwe.
agenda-decision = “{ $what }” ({ $owner }, { $date }): { $became }

## Ibyemezo
decision-kept = byakozwe
decision-late = byatinze
decision-dropped = byaretswe
decision-open = igihe ntikiragera
decision-silent = umunsi warenze, nta cyabivuzweho
decision-no-day = nta munsi washyizweho
review-pair = { $first }, { $second }
calendar-summary = { $owner }: { $what }

## Inyandikomvugo
seat-community = Umwanya w’abaturage
seat-international = Umwanya mpuzamahanga
role-chair = uyoboye afatanyije
role-member = umunyamuryango
role-observer = indorerezi
minutes-example = Iri suzuma ryahimbwe, kugira ngo herekanwe uko risa.
minutes-frozen = Ryarebye imibare uko yari imeze ku wa { $date }.
minutes-chairs = Abayoboye bafatanyije: { $community } mu izina ry’abaturage, { $international } mu izina ry’abafatanyabikorwa mpuzamahanga.
minutes-agreed = Abayoboye bombi bemeje iyi nyandikomvugo. Ufite kopi yagereranya iyi nimero: { $number }
minutes-not-agreed = Abayoboye bombi ntibaremeza iyi nyandikomvugo.
minutes-attendance = Abitabiriye
minutes-decisions = Ibyemezo
minutes-reinterpreted = Icyo imibare isobanura by’ukuri hano
minutes-outcomes = Ibyabaye ku byemezo byabanje
minutes-notes = Ibyanditswe
minutes-agenda = Ibyahindutse ku byigwaho
minutes-more = Ibindi byanditswe
minutes-beside = Hari inyandiko ebyiri ziteganye: nta waravuga iyemewe.
minutes-amendment = Byongewe cyangwa byahinduwe bombi bamaze kwemeza
minutes-dissent = { $who } ntiyemera:
minutes-present = { $who } ({ $role })
minutes-outcome = “{ $what }”: { $became }
minutes-unknown = Icyanditswe iyi verisiyo itazi gusoma ({ $kind }):
minutes-written = Byanditswe na: { $seat }
minutes-owner = Nde: { $owner }. Bitarenze: { $date }. Kugeza ubu: { $became }.
minutes-added = Byongewe:
minutes-moved = Byimuriwe ahandi.
minutes-parked = Byasubitswe:
minutes-struck = Byasibwe:
