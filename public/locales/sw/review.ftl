# Baraza, Kiswahili: maneno ya mapitio ya pamoja, ajenda na kumbukumbu zake.

## Ajenda
agenda-reason-better = Bora zaidi
agenda-reason-worse = Mbaya zaidi
agenda-reason-missing = Imekosekana hivi karibuni
agenda-reason-revised = Imesahihishwa
agenda-reason-disputed = Imepingwa, haijajibiwa
agenda-reason-promise = Ahadi iliyofika au iliyochelewa
agenda-reason-payment = Malipo yaliyochelewa
agenda-reason-remedy = Malalamiko yaliyopita muda
agenda-reason-gap = Pengo lisilo na mhusika
agenda-reason-decision = Iliyoamuliwa mara iliyopita
agenda-change = { $place }: { $now } ({ $period }), kabla ya hapo { $then } ({ $before }).
agenda-missing = { $place }, { $period }: { $state }.
agenda-places = { $n ->
    [one] mahali { $number }
   *[other] mahali { $number }
}
agenda-revised = Ilibadilishwa { $date } kwa { $period }: kutoka { $from } hadi { $to }. Sababu iliyotolewa: “{ $reason }”
agenda-disputed = { $group }, { $days } bila jibu: “{ $reason }”
agenda-promise-late = { $from } iliahidi { $to }: “{ $what }”. Tarehe: { $date }; kuchelewa: { $days }.
agenda-promise-due = { $from } iliahidi { $to }: “{ $what }”. Tarehe: { $date }.
agenda-payment = { $amount } kutoka { $from } kwenda { $to }; tarehe: { $date }; kuchelewa: { $days }.
agenda-remedy = { $n ->
    [one] Lalamiko { $number } limesubiri zaidi ya muda ulioahidiwa ({ $days }).
   *[other] Malalamiko { $number } yamesubiri zaidi ya muda ulioahidiwa ({ $days }).
}
agenda-gap-short = { $place }: { $now }; kufikia lengo bado { $far }. Hakuna anayewajibika.
agenda-gap-fell = { $place }: { $now }; imerudi nyuma kwa { $far }. Hakuna anayewajibika.
agenda-decision = “{ $what }” ({ $owner }, { $date }): { $became }

## Maamuzi
decision-kept = imefanyika
decision-late = imechelewa
decision-dropped = imeachwa
decision-open = muda haujafika
decision-silent = siku yake imepita, hakuna kilichosemwa
decision-no-day = hakuna siku iliyowekwa
review-pair = { $first }, { $second }
calendar-summary = { $owner }: { $what }

## Kumbukumbu
seat-community = Kiti cha jamii
seat-international = Kiti cha kimataifa
role-chair = mwenyekiti mwenza
role-member = mwanachama
role-observer = mwangalizi
minutes-example = Mapitio haya yamebuniwa, kuonyesha yanavyoonekana.
minutes-frozen = Yaliangalia takwimu kama zilivyokuwa { $date }.
minutes-chairs = Wenyeviti wenza: { $community } kwa niaba ya jamii, { $international } kwa niaba ya washirika wa kimataifa.
minutes-agreed = Wenyeviti wenza wote wawili wamethibitisha kumbukumbu hizi. Mwenye nakala anaweza kulinganisha nambari hii: { $number }
minutes-not-agreed = Wenyeviti wenza wote wawili bado hawajathibitisha kumbukumbu hizi.
minutes-attendance = Walioshiriki
minutes-decisions = Maamuzi
minutes-reinterpreted = Takwimu zinamaanisha nini hasa hapa
minutes-outcomes = Yaliyotokea kwa maamuzi ya awali
minutes-notes = Maelezo
minutes-agenda = Mabadiliko ya ajenda
minutes-more = Mengine yaliyoandikwa
minutes-beside = Matoleo mawili yako bega kwa bega: hakuna aliyesema bado lipi ni sahihi.
minutes-amendment = Imeongezwa au kubadilishwa baada ya wote wawili kuthibitisha
minutes-dissent = { $who } haikubaliani:
minutes-present = { $who } ({ $role })
minutes-outcome = “{ $what }”: { $became }
minutes-unknown = Ingizo ambalo toleo hili haliwezi kusoma ({ $kind }):
minutes-written = Imeandikwa na: { $seat }
minutes-owner = Nani: { $owner }. Kufikia lini: { $date }. Hadi sasa: { $became }.
minutes-added = Imeongezwa:
minutes-moved = Imehamishwa.
minutes-parked = Imeahirishwa:
minutes-struck = Imefutwa:
