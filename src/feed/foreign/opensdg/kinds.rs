//! What a column says, by its name.

/// What Open SDG itself says with a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// When.
    Year,
    /// The number.
    Value,
    /// Where, by a code.
    Place,
    /// Where, unless there is a code.
    Area,
    /// Where, unless there is anything better or several of them: country, region …
    Region,
    /// In what it is counted.
    Unit,
    /// What is counted.
    Series,
    /// The power of ten that values are to be multiplied with.
    Multiplier,
    /// How far a value can be trusted.
    Status,
    /// The lower end of the range around a value.
    Low,
    /// The upper end of it.
    High,
    /// A remark on a value, if rows are told apart without it.
    Detail,
    /// A remark on a value.
    Remark,
    /// Of whom.
    Group,
}

/// Words for parts of a country (or for countries), in the languages of platforms.
const REGIONS: [&str; 41] = [
    "country",
    "region",
    "regions",
    "county",
    "province",
    "district",
    "municipality",
    "governorate",
    "state",
    "prefecture",
    "oblast",
    "territory",
    "island",
    "localauthority",
    "geographicalarea",
    "geographicarea",
    "geographicallocation",
    "geographiclocation",
    "geography",
    "géographie",
    "geographie",
    "région",
    "pays",
    "commune",
    "gouvernorat",
    "wilaya",
    "département",
    "país",
    "pais",
    "región",
    "provincia",
    "municipio",
    "departamento",
    "comunidadautónoma",
    "estado",
    "bundesland",
    "bundesländer",
    "kreis",
    "landkreis",
    "gemeinde",
    "województwo",
];

/// What the column of this name says.
pub fn kind(name: &str) -> Kind {
    let bare: String = name.to_lowercase().chars().filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-')).collect();
    match bare.as_str() {
        "year" => Kind::Year,
        "value" => Kind::Value,
        "geocode" => Kind::Place,
        "referencearea" | "refarea" => Kind::Area,
        "units" | "unit" | "unitmeasure" | "unitofmeasure" | "unitofmeasurement" => Kind::Unit,
        "series" | "seriescode" => Kind::Series,
        "unitmultiplier" | "unitmult" => Kind::Multiplier,
        "observationstatus" | "obsstatus" => Kind::Status,
        "lowerbound" | "lowerci" => Kind::Low,
        "upperbound" | "upperci" => Kind::High,
        "timedetail" | "timecoverage" | "nature" | "sourcedetail" | "geoinfourl" | "baseper" => Kind::Detail,
        "commentts" | "datalastupdate" | "footnote" | "footnotes" => Kind::Remark,
        // some platforms have several, numbered from 0
        _ if bare.trim_end_matches(|c: char| c.is_ascii_digit()) == "commentobs" => Kind::Remark,
        bare if REGIONS.contains(&bare) => Kind::Region,
        _ => Kind::Group,
    }
}

/// Whether Open SDG gives this column a meaning of its own, so that it is no breakdown.
pub fn is_own(name: &str) -> bool {
    !matches!(kind(name), Kind::Group | Kind::Area | Kind::Region)
}

/// The power of ten that a word of SDMX's list of multipliers stands for.
pub fn power(word: &str) -> Option<i8> {
    match word.trim().to_ascii_lowercase().as_str() {
        "units" | "unit" | "0" => Some(0),
        "tens" | "1" => Some(1),
        "hundreds" | "2" => Some(2),
        "thousands" | "3" => Some(3),
        "tens of thousands" | "4" => Some(4),
        "millions" | "6" => Some(6),
        "billions" | "9" => Some(9),
        "trillions" | "12" => Some(12),
        _ => None,
    }
}
