use super::*;
use crate::feed::foreign::{Options, Role};
use crate::model::Notice;
use proptest::prelude::*;

fn made(columns: &[(&str, &[&str])]) -> Table {
    let cell = |t: &&str| if t.is_empty() { Cell::Empty } else { Cell::Text((*t).to_owned()) };
    let column = |(name, cells): &(&str, &[&str])| Column {
        name: (*name).to_owned(),
        label: String::new(),
        kind: Kind::Unknown,
        cells: cells.iter().map(cell).collect(),
    };
    Table { columns: columns.iter().map(column).collect(), ..Table::default() }
}

fn read(table: Table, options: &Options) -> (Option<Cube>, Vec<Notice>) {
    let mut cx = Context::new("t", options, &|_| None);
    (cube(table, &mut cx), cx.notices)
}

fn shape(cube: &Cube) -> Vec<(&str, Role, usize)> {
    cube.dimensions.iter().map(|d| (d.id.as_str(), d.role, d.categories.len())).collect()
}

fn said(notices: &[Notice]) -> String {
    notices.iter().map(|n| format!("{n}\n")).collect()
}

#[test]
fn roles_follow_from_names_and_cells() {
    let table = made(&[
        ("county_code", &["1", "1", "47", "47"]),
        ("county", &["Mombasa", "Mombasa", "Nairobi", "Nairobi"]),
        ("year", &["2019", "2020", "2019", "2020"]),
        ("indicator", &["water", "water", "water", "water"]),
        ("sex", &["F", "F", "F", "F"]),
        ("value", &["", "23", "5.5", ".."]),
        ("n_households", &["376295", "376295", "1494676", "1494676"]),
    ]);
    let (cube, _) = read(table, &Options::default());
    let cube = cube.expect("there is data");
    assert_eq!(
        shape(&cube),
        [
            ("county_code", Role::Place, 2),
            ("year", Role::Time, 2),
            ("indicator", Role::Measure, 1),
            ("sex", Role::Constant, 1),
            ("measure", Role::Measure, 2)
        ]
    );
    assert_eq!(cube.dimensions[0].categories[1].label, "Nairobi");
    assert_eq!((cube.len(), (0..cube.len()).filter(|row| cube.number(*row).is_some()).count()), (8, 6));
}

#[test]
fn the_mapping_wins() {
    let columns: &[(&str, &[&str])] =
        &[("ort", &["A", "B"]), ("wann", &["2019", "2019"]), ("x", &["1", "2"]), ("y", &["3", "4"])];
    let options = Options {
        roles: [("ort".to_owned(), Role::Place), ("wann".to_owned(), Role::Time)].into(),
        values: vec!["y".to_owned(), "z".to_owned()],
        ..Options::default()
    };
    let (cube, notices) = read(made(columns), &options);
    let cube = cube.expect("there is data");
    assert_eq!(shape(&cube), [("ort", Role::Place, 2), ("wann", Role::Time, 1)]);
    assert_eq!((0..cube.len()).filter_map(|row| cube.number(row)).collect::<Vec<_>>(), [3.0, 4.0]);
    assert!(said(&notices).contains("there is no column \"z\""), "{}", said(&notices));
    let options = Options { values: vec!["status".to_owned()], ..Options::default() };
    let (cube, _) = read(made(&[("area", &["A", "B"]), ("status", &["Yes", "No"])]), &options);
    assert_eq!(cube.expect("there is data").fact(0).text.as_deref(), Some("Yes"));
}

#[test]
fn columns_named_after_years_are_the_time() {
    for names in [["2015", "2016"], ["2015 [YR2015]", "2016 [YR2016]"], ["Y2015", "Y2016"], ["2015-Q1", "2015-Q2"]] {
        let (cube, _) =
            read(made(&[("area", &["A", "B"]), (names[0], &["1", "2"]), (names[1], &["3", ""])]), &Options::default());
        let cube = cube.expect("there is data");
        assert_eq!(shape(&cube), [("area", Role::Place, 2), ("time", Role::Time, 2)]);
        assert!(cube.dimensions[1].categories.iter().all(|c| c.period.is_some()), "{names:?}");
        assert_eq!(cube.len(), 4);
    }
}

#[test]
fn rows_that_cannot_be_told_apart_are_named_and_left_out() {
    let table = made(&[("area", &["A", "B", "A"]), ("case id", &["x1", "x2", "x3"]), ("value", &["1", "2", "3"])]);
    let (cube, notices) = read(made(&[("area", &["A", "B", "A"]), ("value", &["1", "2", "3"])]), &Options::default());
    assert_eq!(cube.map(|c| c.len()), Some(1));
    assert!(said(&notices).contains("rows 1, 3: the columns do not tell these rows apart"), "{}", said(&notices));
    assert_eq!(read(table, &Options::default()).0.map(|c| c.len()), Some(3));
    let (cube, notices) = read(made(&[("value", &["1", "2"])]), &Options::default());
    assert_eq!(cube.map(|c| (c.len(), c.dimensions[0].id.clone())), Some((2, "row".to_owned())));
    assert!(said(&notices).contains("told apart by their numbers"));
}

#[test]
fn personal_columns_are_dropped_and_said() {
    let table = made(&[
        ("district", &["A", "B", "C"]),
        ("contact_name", &["Jane", "Joe", "Ann"]),
        ("Simu", &["0712 345 678", "0712 345 679", "0712 345 670"]),
        ("info", &["a@b.org", "", ""]),
        ("gps", &["-0.12345 34.12345 0 0", "-0.12345 34.12345 0 0", ""]),
        ("latitude", &["-0.12345", "-0.2", "1.5"]),
        ("comments", &["fine", "bad", "good"]),
        ("mobile phone users (%)", &["45.5", "50", "3"]),
    ]);
    let (cube, notices) =
        read(table, &Options { roles: [("info".to_owned(), Role::Breakdown)].into(), ..Options::default() });
    let cube = cube.expect("there is data");
    assert_eq!(shape(&cube), [("district", Role::Place, 3)]);
    assert_eq!(cube.len(), 3);
    for name in ["contact_name", "Simu", "info"] {
        assert!(
            said(&notices).contains(&format!("personal data: the column \"{name}\" is not read")),
            "{name}: {}",
            said(&notices)
        );
    }
    for name in ["gps", "latitude"] {
        assert!(
            said(&notices).contains(&format!("exact points: the column \"{name}\" is not read")),
            "{name}: {}",
            said(&notices)
        );
    }
    let (cube, notices) = read(
        made(&[("first name", &["Jane", "Joe"]), ("sex", &["F", "M"]), ("income", &["5", "7"])]),
        &Options::default(),
    );
    assert!(cube.is_none() && said(&notices).contains("each row is about one person"), "{}", said(&notices));
}

#[test]
fn a_name_may_stand_for_places_and_only_then() {
    let named = &[("geo_code", &["1", "2", "3"] as &[&str]), ("name", &["A", "B", "C"]), ("value", &["1", "2", "3"])];
    let (cube, _) = read(made(named), &Options::default());
    assert_eq!(shape(&cube.expect("there is data")), [("geo_code", Role::Place, 3)]);
    let ten: Vec<String> = (0..11).map(|n| n.min(9).to_string()).collect();
    let names: Vec<String> = (0..11).map(|n| format!("P{n}")).collect();
    let refs = |v: &[String]| v.iter().map(|s| Box::leak(s.clone().into_boxed_str()) as &str).collect::<Vec<_>>();
    let (cube, notices) =
        read(made(&[("geo_code", &refs(&ten)), ("name", &refs(&names)), ("value", &refs(&ten))]), &Options::default());
    assert_eq!(shape(&cube.expect("there is data")), [("name", Role::Place, 11)]);
    assert!(said(&notices).contains("the code 9 stands for P10 and P9"), "{}", said(&notices));
}

#[test]
fn marks_ranges_and_hidden_values() {
    let table = made(&[
        ("area", &["A", "B", "C"]),
        ("value", &["5", "", "7"]),
        ("low", &["4", "", "6"]),
        ("high", &["6", "", "8"]),
        ("suppressed", &["false", "true", "true"]),
        ("obs_status", &["p", "", ""]),
    ]);
    let (cube, _) = read(table, &Options::default());
    let cube = cube.expect("there is data");
    assert_eq!((cube.fact(0).low, cube.fact(0).high, cube.state(0)), (Some(4.0), Some(6.0), State::Provisional));
    assert_eq!([cube.state(1), cube.state(2)], [State::Suppressed; 2]);
    assert_eq!((cube.fact(2).number, cube.fact(2).low), (None, None));
}

#[test]
fn a_vague_column_of_years_is_the_time_and_that_is_said() {
    let (cube, notices) = read(
        made(&[("area", &["A", "A"]), ("variable", &["2013", "2018"]), ("value", &["5", "6"])]),
        &Options::default(),
    );
    assert_eq!(shape(&cube.expect("there is data")), [("area", Role::Place, 1), ("variable", Role::Time, 2)]);
    assert!(said(&notices).contains("could be years"));
    let (cube, _) =
        read(made(&[("area", &["A", "B"]), ("wells", &["2013", "2018"]), ("users", &["5", "6"])]), &Options::default());
    assert_eq!(shape(&cube.expect("there is data")), [("area", Role::Place, 2), ("measure", Role::Measure, 2)]);
    let (cube, notices) =
        read(made(&[("date", &["01/02/2024", "02/02/2024"]), ("value", &["5", "6"])]), &Options::default());
    let cube = cube.expect("there is data");
    assert!(cube.dimensions[0].role == Role::Time && cube.dimensions[0].categories.iter().all(|c| c.period.is_none()));
    assert!(said(&notices).contains("no times that can be relied on"));
}

#[test]
fn totals_go_by_their_names() {
    for name in ["Total", "TOTAL", "_T", "T", "Both sexes", "Jumla", "All ages", "ensemble"] {
        assert!(total(name), "{name}");
    }
    for name in ["t", "Kenya", "Totalitarian", "", "alls"] {
        assert!(!total(name), "{name}");
    }
}

#[test]
fn finds_private_columns_by_name_and_content() {
    let of = |name: &str, texts: &[&str], numeric: bool| private(name, texts, numeric);
    assert_eq!(of("Mobile Number", &["254712345678"], true), Some(Private::Personal));
    assert_eq!(of("respondent_gender", &["F", "M"], false), None);
    assert_eq!(of("phones per household", &["1.2", "3"], true), None);
    assert_eq!(of("x", &["+254 712 345 678", "0712345678"], false), Some(Private::Personal));
    assert_eq!(of("site", &["12 Main St", "4 Elm Road", "5 rue Haute"], false), Some(Private::Personal));
    assert_eq!(of("place", &["[36.81667, -1.28333]"], false), Some(Private::Point));
    assert_eq!(of("indicator_name", &["Births"], false), None);
    assert_eq!(of("text", &[&"long words ".repeat(40)], false), Some(Private::FreeText));
    assert_eq!(of("nombre", &["5", "6"], true), None);
}

#[test]
fn names_of_persons_in_many_languages_are_dropped_and_names_of_things_are_not() {
    let people = &["María Pérez Gómez", "José Ruiz de Díaz", "Ana Paz"];
    for name in [
        "Nombre del beneficiario",
        "Nom du directeur",
        "Officer in Charge",
        "Household head",
        "Chief",
        "Focal Person",
        "Nome do responsável",
        "Interviewee",
        "Jina la mgonjwa",
        "Name of Pupil",
    ] {
        assert_eq!(private(name, people, false), Some(Private::Personal), "{name}");
    }
    assert_eq!(private("اسم المسؤول", &["أحمد علي", "منى حسن"], false), Some(Private::Personal));
    assert_eq!(private("Fecha de nacimiento", &["1980-01-02"], false), Some(Private::Personal));
    assert_eq!(private("Data de nascimento", &["02/01/1980"], false), Some(Private::Personal));
    for (name, texts, numeric) in [
        ("Facility Name", &["Bo Government Hospital", "Kenema Hospital"] as &[&str], false),
        ("Programme Name", &["Clean Water", "Safe Schools"], false),
        ("Indicator Name", &["Births Attended"], false),
        ("Full name of school", &["Bo School", "Tongo School"], false),
        ("Member State", &["United Kingdom", "South Sudan"], false),
        ("Budget Head", &["Personnel Costs", "Office Supplies"], false),
        ("Beneficiary", &["Pregnant Women", "Small Farmers"], false),
        ("Nom du chef-lieu", &["Grand Bassam"], false),
        ("Mobile phone subscriptions", &["54555497", "61408904"], true),
        ("idBank", &["001688526", "001515842"], false),
        ("Head of household (%)", &["12.5"], true),
    ] {
        assert_eq!(private(name, texts, numeric), None, "{name}");
    }
}

#[test]
fn rows_of_persons_are_refused_by_their_names_alone() {
    for (name, beside) in [("Name of Pupil", "LIN"), ("first_name", "gpa")] {
        let table = made(&[(name, &["Okello James", "Akello Mary"]), (beside, &["90", "50"]), ("Score", &["5", "7"])]);
        let (cube, notices) = read(table, &Options::default());
        assert!(cube.is_none() && said(&notices).contains("each row is about one person"), "{}", said(&notices));
    }
    let pay = made(&[("Nombre", &["Ana Pérez", "Luis Gil"]), ("Sueldo", &["5", "7"])]);
    assert!(said(&read(pay, &Options::default()).1).contains("\"Nombre\" is not read"));
}

#[test]
fn points_that_part_thousands_are_not_taken_for_decimals() {
    let of = |cells: &[&str]| {
        let areas: Vec<&str> = ["A", "B", "C"].into_iter().take(cells.len()).collect();
        let (cube, notices) = read(made(&[("area", &areas), ("value", cells)]), &Options::default());
        let cube = cube.expect("there is data");
        ((0..cube.len()).map(|row| cube.number(row)).collect::<Vec<_>>(), said(&notices))
    };
    let (numbers, notices) = of(&["1.254", "325", "2.001.100"]);
    assert_eq!(numbers, [None, Some(325.0), None]);
    assert!(notices.contains("if it is 1254") && notices.contains("if it is 2001100"), "{notices}");
    assert_eq!(of(&["17,59", "1.234"]).0, [None, None]);
    assert_eq!(of(&["1.254", "3.5", "2.001"]).0, [Some(1.254), Some(3.5), Some(2.001)]);
    assert!(of(&["1,005.5", "7"]).1.contains("\"thousands\": \",\""));
    assert!(of(&["1 234,5", "7"]).1.contains("with \"thousands\": \" \", if it is 1234.5"));
}

#[test]
fn tables_of_years_keep_empty_columns_and_leave_out_what_is_no_year() {
    let table = made(&[
        ("country", &["A", "B"]),
        ("1960", &["", ""]),
        ("2019", &["1", ".."]),
        ("2020", &["-", "n/a"]),
        ("2021", &["2", "3"]),
        ("Estimates Start After", &["2020", "2019"]),
    ]);
    let (cube, notices) = read(table, &Options::default());
    let cube = cube.expect("there is data");
    assert_eq!((shape(&cube), cube.len()), (vec![("country", Role::Place, 2), ("time", Role::Time, 4)], 8));
    assert!(said(&notices).contains("\"Estimates Start After\": the columns of values are named by their time"));
    let (cube, _) =
        read(made(&[("area", &["A", "B"]), ("2022-T1", &["1", "2"]), ("2022-T2", &["1", "2"])]), &Options::default());
    assert!(cube.is_some_and(|c| c.dimensions.iter().all(|d| d.role != Role::Time)), "a quarter or a third?");
}

#[test]
fn signs_codes_samples_and_goals_are_no_values() {
    let table = made(&[
        ("Goal", &["3", "3", "3", "3"]),
        ("Target", &["3.1", "3.1", "3.1", "3.1"]),
        ("Indicator", &["3.1.1", "3.1.1", "3.1.1", "3.1.1"]),
        ("SEXISTAT1", &["1", "9", "1", "9"]),
        ("Sesso", &["maschi", "totale", "maschi", "totale"]),
        ("GEO", &["A", "A", "B", "B"]),
        ("VECTOR", &["v1", "v2", "v3", "v4"]),
        ("COORDINATE", &["1.1", "1.2", "2.1", "2.2"]),
        ("FactValueNumeric", &["5", "6", "", ""]),
        ("FactValueNumericLow", &["4", "5", "", ""]),
        ("FactValueNumericHigh", &["6", "7", "", ""]),
        ("Sample_Size", &["100", "120", "", ""]),
        ("Value", &["5 [4-6]", "6 [5-7]", "", ""]),
        ("STATUS", &["", "p", "x", ".."]),
    ]);
    let (cube, notices) = read(table, &Options::default());
    let cube = cube.expect("there is data");
    assert_eq!(
        (cube.len(), cube.fact(0).low, cube.fact(0).high, cube.fact(0).sample),
        (4, Some(4.0), Some(6.0), Some(100))
    );
    assert_eq!(
        [cube.state(1), cube.state(2), cube.state(3)],
        [State::Provisional, State::Suppressed, State::NotReported]
    );
    let ids: Vec<&str> = cube.dimensions.iter().map(|d| d.id.as_str()).collect();
    assert_eq!(ids, ["Goal", "Target", "Indicator", "Sesso", "GEO"], "{}", said(&notices));
    let (cube, _) = read(
        made(&[("symbol", &["MSFT", "IBM"]), ("year", &["2020", "2020"]), ("price", &["5", "6"])]),
        &Options::default(),
    );
    assert_eq!(cube.map(|c| c.len()), Some(2));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn cells_out_are_cells_in(rows in proptest::collection::vec(proptest::collection::vec("[a-c]{0,2}|[0-9]{1,4}|-?[0-9]\\.[0-9]|20[0-2][0-9]|<5|\\*|Total", 4), 0..12), names in proptest::collection::btree_set("year|area|code|name|value|n|sex|low|high|unit|[a-d]", 4)) {
        let columns: Vec<Column> = names.iter().enumerate().map(|(i, name)| Column {
            name: name.clone(),
            label: String::new(),
            kind: Kind::Unknown,
            cells: rows.iter().map(|r| if r[i].is_empty() { Cell::Empty } else { Cell::Text(r[i].clone()) }).collect(),
        }).collect();
        let (cube, notices) = read(Table { columns, ..Table::default() }, &Options::default());
        prop_assert!(cube.is_some() || notices.last().is_some_and(|n| n.severity == crate::model::Severity::Error));
        if let Some(cube) = cube {
            prop_assert!(cube.len() <= rows.len() * 4);
            prop_assert!(cube.twice().is_empty());
            let stands = |n: f64| rows.iter().flatten().any(|t| t.parse() == Ok(n));
            for row in 0..cube.len() {
                prop_assert!(cube.number(row).is_none_or(stands));
            }
        }
    }
}
