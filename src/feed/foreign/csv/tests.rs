use super::*;
use crate::feed::foreign::{Found, Options, Role};
use crate::model::State;
use proptest::prelude::*;

fn with(bytes: &[u8], options: &Options) -> Found {
    let mut cx = Context::new("t.csv", options, &|_| None);
    let cubes = read(bytes, &mut cx);
    Found { format: "csv", version: String::new(), cubes, notices: cx.notices }
}

fn of(text: &str) -> Found {
    with(text.as_bytes(), &Options::default())
}

fn numbers(found: &Found) -> Vec<Option<f64>> {
    found.cubes.iter().flat_map(|c| (0..c.len()).map(|row| c.number(row))).collect()
}

fn said(found: &Found) -> String {
    found.notices.iter().map(|n| format!("{n}\n")).collect()
}

fn cells(text: &str) -> Vec<Vec<String>> {
    rows(text.as_bytes()).expect("these are rows").rows.into_iter().map(|(_, cells)| cells).collect()
}

#[test]
fn reads_what_rfc_4180_writes() {
    assert_eq!(cells("a,b\r\n\"x, y\",\"he said \"\"no\"\"\"\r\n"), [["a", "b"], ["x, y", "he said \"no\""]]);
    assert_eq!(cells("a,b,c\n1,\"\",\"\"\n2,3,4\n"), [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]);
    assert_eq!(cells("a,b\n\"one\ntwo\",2\n"), [["a", "b"], ["one\ntwo", "2"]]);
    let found = rows(b"a,b\n\"one\ntwo\",2\n\n3,4\n").expect("these are rows");
    assert_eq!(found.rows.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2, 5]);
}

#[test]
fn eurostat_tables_have_a_row_for_each_value() {
    let found = of("freq,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,PC,AT\t14.7 \t14.9 p\nA,PC,DE\t: c\t: \n");
    assert_eq!(numbers(&found), [Some(14.7), Some(14.9), None, None]);
    let states: Vec<State> = (0..4).map(|row| found.cubes[0].state(row)).collect();
    assert_eq!(states, [State::Observed, State::Provisional, State::Suppressed, State::NotReported]);
    let times = found.cubes[0].dimensions.iter().filter(|d| d.role == Role::Time).count();
    assert_eq!((times, said(&found)), (1, String::new()));
}

#[test]
fn tags_lists_and_second_tables_are_no_rows() {
    let found =
        of("place,when,head count,mail\n#adm1+name,#date,#affected,#contact+email\nNorth,2020,5,x\nSouth,2020,6,y\n");
    assert_eq!(numbers(&found), [Some(5.0), Some(6.0)]);
    assert!(said(&found).contains("personal data: the column \"mail\""), "{}", said(&found));
    let roles: Vec<Role> = found.cubes[0].dimensions.iter().map(|d| d.role).collect();
    assert_eq!(roles, [Role::Place, Role::Time]);
    let found = of("area,year,sex,value\nA,2020,f,5\nA,2020,m,6\n\nid,note\n1,of the census\n");
    assert_eq!(numbers(&found), [Some(5.0), Some(6.0)]);
    assert!(said(&found).contains("rows 5 to 6: a list stands below"), "{}", said(&found));
    let found = of("area,year,value\nA,2020,5\nB,2020,6\n\nschool,pupils,\nS1,50,\nS2,60,\n");
    assert_eq!(numbers(&found), [Some(5.0), Some(6.0)]);
    assert!(said(&found).contains("a second table begins here"), "{}", said(&found));
}

#[test]
fn names_in_two_and_three_rows_and_far_from_the_edge() {
    let columns = |found: &Found| -> Vec<String> {
        found.cubes[0]
            .dimensions
            .last()
            .map(|d| d.categories.iter().map(|c| c.id.clone()).collect())
            .unwrap_or_default()
    };
    let merged = of("area,2019,,2020,\narea,m,f,m,f\nA,1,2,3,4\nB,5,6,7,8\n");
    assert_eq!(columns(&merged), ["2019 / m", "2019 / f", "2020 / m", "2020 / f"]);
    let three = of("kind,water,,toilets,\nunit,%,,%,\narea,urban,rural,urban,rural\nA,90,60,80,40\nB,91,61,81,41\n");
    assert_eq!(
        columns(&three),
        ["water / % / urban", "water / % / rural", "toilets / % / urban", "toilets / % / rural"]
    );
    assert_eq!(three.cubes[0].dimensions[0].id, "area");
    let years = of("Cód.;Município;Ano;\n;;2020;2021\n11;A;5;6\n12;B;7;8\n");
    assert_eq!(numbers(&years).len(), 4);
    assert!(years.cubes[0].dimensions.iter().any(|d| d.role == Role::Time && d.categories.len() == 2));
    assert_eq!(numbers(&of("Ministry,,,,\n,,,area,cases\n,,,A,1\n,,,B,2\n")), [Some(1.0), Some(2.0)]);
    let titles = of("Table 1\nall areas\nas of 2022\nfinal\n;31.12.2021;31.12.2022\nA;1;2\nB;3;4\n__\n");
    assert_eq!(numbers(&titles).len(), 4, "{}", said(&titles));
}

#[test]
fn finds_the_separator() {
    for (text, sign) in [
        ("a;b\n1,5;2\n", b';'),
        ("a\tb\n1\t2\n", b'\t'),
        ("a|b\n1|2\n", b'|'),
        ("a,b\n1,2\n", b','),
        ("sep=;\r\na;b\r\n1;2\r\n", b';'),
    ] {
        assert!(looks(text.as_bytes()), "{text}");
        let found = rows(text.as_bytes()).expect("these are rows");
        assert_eq!((found.separator, found.unsure), (sign, false), "{text}");
        assert_eq!(found.rows.len(), 2, "{text}");
    }
    let unsure = of("a,b;c\n1,2;3\n");
    assert!(said(&unsure).contains("another sign would do as well"), "{}", said(&unsure));
    for other in ["{\"a\": 1}", "[1, 2]\n[1, 2]", "<html>,\n,", "", "one\ntwo\nthree", "PK\u{3}\u{4},\n,"] {
        assert!(!looks(other.as_bytes()), "{other}");
    }
}

#[test]
fn reads_utf_16_and_names_other_encodings() {
    let utf16 = |text: &str, big: bool| {
        text.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect::<Vec<u8>>()
    };
    let text = "area,value\r\nNörd,1\r\n";
    for (mark, big) in [(&b"\xFF\xFE"[..], false), (&b"\xFE\xFF"[..], true), (&b""[..], false), (&b""[..], true)] {
        let bytes = [mark, &utf16(text, big)].concat();
        assert!(looks(&bytes));
        assert_eq!(rows(&bytes).expect("these are rows").rows[1].1, ["Nörd", "1"]);
    }
    assert_eq!(numbers(&of("\u{FEFF}area,value\nNorth,1\n")), [Some(1.0)]);
    let found = with(b"area,value\nN\xF6rd,1\n", &Options::default());
    assert!(
        found.cubes.is_empty() && said(&found).contains("row 2: this is not UTF-8; it looks like Windows-1252"),
        "{}",
        said(&found)
    );
    let declared = Dialect { encoding: Some("iso-8859-1".into()), ..Dialect::default() };
    assert_eq!(rows_in(b"a,b\nN\xF6rd,1\n", &declared).expect("the encoding is known").rows[1].1[0], "Nörd");
    assert!(rows_in(b"a,b\n", &Dialect { encoding: Some("klingon".into()), ..Dialect::default() }).is_err());
}

#[test]
fn says_where_rows_are_broken() {
    let open = of("area,value\nNorth,1\n\"South,2\nWest,3\n");
    assert!(said(&open).contains("row 3: a quote opens here and is never closed"), "{}", said(&open));
    assert_eq!(numbers(&open), [Some(1.0)]);
    let ragged = of("area,value\nNorth,1,extra\nSouth\nWest,2\nEast,3,,\n");
    assert!(
        said(&ragged).contains("row 2: there are more cells") && said(&ragged).contains("row 3: there are fewer cells"),
        "{}",
        said(&ragged)
    );
    assert_eq!(numbers(&ragged), [None, Some(2.0), Some(3.0)]);
    let nul = of("area,value\nNorth,1\u{0}2\nSouth,3\n");
    assert!(said(&nul).contains("row 2, column \"value\": a NUL"), "{}", said(&nul));
    assert_eq!(numbers(&nul), [None, Some(3.0)]);
    assert_eq!(numbers(&of("area,value\rNorth,1\rSouth,2\r")), [Some(1.0), Some(2.0)]);
    assert!(said(&of("area,value\nNorth,1\rSouth,2\nWest,3\n")).contains("row 2: a carriage return stands alone"));
}

#[test]
fn offers_a_guess_and_takes_none() {
    let found = of("area;value\nNorth;12,5\nSouth;1.234,5\n");
    assert_eq!(numbers(&found), [None, None]);
    assert!(
        said(&found).contains("row 2, column \"value\"")
            && said(&found).contains("\"decimal\": \",\" in the mapping if it is 12.5"),
        "{}",
        said(&found)
    );
    let comma = Options { decimal: Some(','), thousands: Some('.'), ..Options::default() };
    assert_eq!(numbers(&with(b"area;value\nNorth;12,5\nSouth;1.234,5\n", &comma)), [Some(12.5), Some(1234.5)]);
    let odd = of("area,value\nA,1\nB,2-Mar\nC,#REF!\nD,<5\nE,n/a\nF,7%\nG,8\nH,9\nI,1\n");
    assert_eq!(numbers(&odd), [Some(1.0), None, None, None, None, None, Some(8.0), Some(9.0), Some(1.0)]);
    assert_eq!(odd.cubes[0].state(3), State::Suppressed);
    for row in [3, 4, 7] {
        assert!(said(&odd).contains(&format!("row {row}, column \"value\"")), "{}", said(&odd));
    }
}

#[test]
fn finds_the_names_below_titles_and_in_two_rows() {
    let found = of("Report 2024,,\n,,\narea,value\nNorth,1\n,,\nTotal,1\nSource: the ministry,\n");
    assert_eq!(found.cubes[0].title, "Report 2024");
    assert_eq!(numbers(&found), [Some(1.0), Some(1.0)]);
    for part in [
        "row 3: the names of the columns were found here",
        "row 6, column \"area\": this row is the total",
        "row 7: this is a note",
    ] {
        assert!(said(&found).contains(part), "{part}: {}", said(&found));
    }
    assert!(found.cubes[0].dimensions[0].categories[1].total);
    let two = of("County,Population,,Homes,\n,Men,Women,Rural,Urban\nKisumu,1,2,3,4\nSiaya,5,6,7,8\n");
    let names: Vec<&str> = two.cubes[0].dimensions[1].categories.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(names, ["Population / Men", "Population / Women", "Homes / Rural", "Homes / Urban"]);
    assert!(said(&two).contains("rows 1 and 2"));
    let twice = of("area,value,value\nNorth,1,2\n");
    assert!(
        twice.cubes.is_empty() && said(&twice).contains("columns 2 and 3: both are named \"value\""),
        "{}",
        said(&twice)
    );
    let told = with(b"x,y\nz,w\narea,value\nNorth,1\n", &Options { header: Some(3), ..Options::default() });
    assert_eq!((numbers(&told), said(&told)), (vec![Some(1.0)], String::new()));
    let none = with(b"North,1\nSouth,2\n", &Options { header: Some(0), ..Options::default() });
    assert_eq!(numbers(&none), [Some(1.0), Some(2.0)]);
}

#[test]
fn reads_world_bank_owid_and_sdmx_tables() {
    let bank = of(
        "\"Data Source\",\"WDI\",\n\n\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1960\",\"1961\",\n\"Aruba\",\"ABW\",\"Population\",\"SP.POP\",\"5\",\"\",\n\"Kenya\",\"KEN\",\"Population\",\"SP.POP\",\"8\",\"9\",\n",
    );
    let roles: Vec<(&str, Role, usize)> =
        bank.cubes[0].dimensions.iter().map(|d| (d.id.as_str(), d.role, d.categories.len())).collect();
    assert_eq!(
        roles,
        [("Country Code", Role::Place, 2), ("Indicator Code", Role::Measure, 1), ("time", Role::Time, 2)]
    );
    assert_eq!(bank.cubes[0].dimensions[0].categories[1].label, "Kenya");
    assert_eq!(numbers(&bank), [Some(5.0), None, Some(8.0), Some(9.0)]);
    let owid = of("Entity,Code,Year,Share (%)\nKenya,KEN,2000,15.1\nAfrica,,2000,33.1\n");
    assert_eq!(
        owid.cubes[0].dimensions[0].categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["KEN", "Africa"]
    );
    let sdmx = of(
        "DATAFLOW,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\nX,KE,_T,2020,12.5,A,3\nX,KE,F,2020,11.5,E,3\nX,UG,_T,2020,,M,3\n",
    );
    let cube = &sdmx.cubes[0];
    assert_eq!(numbers(&sdmx), [Some(12.5), Some(11.5), None]);
    assert_eq!((cube.state(1), cube.fact(1).flags), (State::Estimated, vec!["E".to_owned()]));
    assert_eq!(cube.unit.as_ref().map(|u| u.multiplier), Some(3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn never_panics_and_invents_nothing(text in "[a-c,;\"\n\r\t0-9.\u{0}'-]{0,120}") {
        let _ = looks(text.as_bytes());
        let found = of(&text);
        // a short row has its missing cells too
        let most: usize = rows(text.as_bytes())
            .map(|r| r.rows.len() * r.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0))
            .unwrap_or(0);
        prop_assert!(numbers(&found).len() <= most);
        for n in numbers(&found).into_iter().flatten() {
            let stands = rows(text.as_bytes()).unwrap_or_default().rows.iter().flat_map(|(_, cells)| cells).any(|c| c.trim().parse::<f64>() == Ok(n));
            prop_assert!(stands, "{} is not in {:?}", n, text);
        }
        prop_assert!(!found.cubes.is_empty() || !found.notices.is_empty() || text.is_empty());
    }

    #[test]
    fn any_bytes_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = looks(&bytes);
        let _ = with(&bytes, &Options::default());
    }
}
