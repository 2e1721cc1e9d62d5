//! How well properties serve as codes and names of places, by what they are called: conventions of those who publish
//! boundaries.

/// The rank of the feature's own `id` among codes.
pub(super) const MEMBER: u32 = 500;

/// How well a property serves as the code of a place, the least best.
pub(super) fn key_rank(name: &str) -> Option<u32> {
    let lower = name.to_lowercase();
    let at = |list: &[&str]| list.iter().position(|known| *known == lower).and_then(|i| u32::try_from(i).ok());
    if let Some(rank) = at(&["geocode", "geo_code"]) {
        return Some(rank);
    }
    // several levels side by side: the finest that tells all features apart
    if let Some((level, stem)) = level(&lower) {
        let stems = [
            "adm_pcode",
            "admpcode",
            "adminpcode",
            "admin_pcode",
            "adm_code",
            "gid_",
            "hasc_",
            "admcode",
            "id_",
            "cc_",
        ];
        if let Some(kind) = stems.iter().position(|s| *s == stem) {
            return Some(10 + (9 - level) * 12 + u32::try_from(kind).ok()?);
        }
    }
    let codes = [
        "shapeiso",
        "iso_3166_2",
        "iso3166-2",
        "iso_3166-2",
        "iso_a3_eh",
        "iso_a3",
        "adm0_a3",
        "iso3",
        "iso_3",
        "iso-a3",
        "alpha-3",
        "cca3",
        "iso3166-1-alpha-3",
        "iso_a2_eh",
        "iso_a2",
        "iso2",
        "iso-a2",
        "alpha-2",
        "cca2",
        "iso3166-1-alpha-2",
        "iso",
        "iso_code",
        "iso_n3",
        "nuts_id",
        "lau_id",
        "cntr_id",
        "gss_code",
        "geoid",
        "geo_id",
        "affgeoid",
        "ags",
        "ars",
        "statcode",
        "fips",
        "fips_code",
        "pcode",
        "p_code",
        "wb_a3",
    ];
    if let Some(rank) = at(&codes) {
        return Some(200 + rank);
    }
    let british = lower.strip_suffix("cd").is_some_and(|stem| stem.ends_with(|c: char| c.is_ascii_digit()));
    let rows = ["shapeid", "gid", "fid", "objectid", "ogc_fid", "cartodb_id"];
    match lower.as_str() {
        _ if british => Some(300),
        "code" => Some(310),
        "id" => Some(400),
        _ if lower.contains("zip") || lower.contains("post") => None,
        _ if lower.ends_with("code") => Some(320),
        // of other languages
        _ if is_coded(&lower) => Some(330),
        _ if at(&rows).is_some() => at(&rows).map(|i| 600 + i),
        _ if lower.ends_with("_id") => Some(620),
        _ => None,
    }
}

/// Whether a word for "code" in another language, or cut short, stands at one end of the name.
fn is_coded(lower: &str) -> bool {
    const STARTS: &[&str] = &[
        "cod_",
        "codigo",
        "código",
        "codice",
        "code_insee",
        "code_dep",
        "code_reg",
        "code_com",
        "kode",
        "kod_",
        "insee",
        "cd_",
        "geocod",
        "codarea",
        "codgeo",
    ];
    const ENDS: [&str; 7] = ["_cod", "_cd", "kode", "codigo", "código", "codice", "_insee"];
    STARTS.iter().any(|start| lower.starts_with(start)) || ENDS.iter().any(|end| lower.ends_with(end))
}

/// How well a property serves as the name of a place, the least best.
pub(super) fn name_rank(name: &str) -> Option<u32> {
    let lower = name.to_lowercase();
    if let Some((level, stem)) = level(&lower) {
        let language =
            stem.rsplit_once('_').is_some_and(|(head, tail)| matches!(head, "adm" | "adminname") && tail.len() == 2);
        let plain = ["name_", "admname", "adm_name", "adminname", "admin_name", "adm_"].contains(&stem.as_str());
        if plain || language {
            return Some(10 + (9 - level) * 2 + u32::from(language));
        }
    }
    let names = [
        "shapename",
        "name",
        "name_en",
        "nam",
        "title",
        "label",
        "name_long",
        "nom",
        "nombre",
        "nome",
        "naam",
        "navn",
        "jina",
        "namn",
        "nimi",
        "nazwa",
        "nazev",
        "naziv",
        "nama",
        "name_latn",
        "nameunit",
        "statnaam",
        "libelle",
        "libgeo",
        "gen",
        "admin",
        "geounit",
        "nuts_name",
        "ward",
        "commune",
        "municipality",
        "county",
        "district",
        "province",
        "state",
        "region",
        "country",
    ];
    if let Some(rank) = names.iter().position(|known| *known == lower) {
        return u32::try_from(rank).ok().map(|rank| 100 + rank);
    }
    let british = lower.strip_suffix("nm").is_some_and(|stem| stem.ends_with(|c: char| c.is_ascii_digit()));
    match () {
        () if british => Some(150),
        () if lower.starts_with("alt")
            || lower.starts_with("var")
            || lower.starts_with("nl_")
            || lower.starts_with("file") =>
        {
            None
        }
        () if lower.ends_with("name") => Some(160),
        () if lower.starts_with("name_") || lower.starts_with("name:") => Some(170),
        // of other languages, or cut short
        () if ["nom_", "nome_", "nombre_", "nm_", "den_", "denominazione", "libelle_"]
            .iter()
            .any(|start| lower.starts_with(start))
            || ["_nam", "_nm", "_nom", "_nombre", "_nome"].iter().any(|end| lower.ends_with(end)) =>
        {
            Some(180)
        }
        () => None,
    }
}

/// The level in a name like `ADM2_PCODE` or `NAME_1`, and the name without it.
fn level(lower: &str) -> Option<(u32, String)> {
    let mut digits = lower.char_indices().filter(|(_, c)| c.is_ascii_digit());
    let (at, digit) = digits.next()?;
    if digits.next().is_some() {
        return None;
    }
    let stem = format!("{}{}", lower.get(..at)?, lower.get(at + 1..)?);
    Some((digit.to_digit(10)?, stem))
}

/// Whether a property is a code, the size of the shape, or how to draw it, by its name.
pub(super) fn is_code(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "id",
        "fid",
        "gid",
        "oid",
        "objectid",
        "cartodb_id",
        "ogc_fid",
        "code",
        "geocode",
        "geoid",
        "iso",
        "iso_n3",
        "un_a3",
        "order",
        "sort",
        "rank",
        "level",
        "admlevel",
        "admin_level",
        "zoom",
        "color",
        "colour",
        "lat",
        "lon",
        "lng",
        "long",
        "latitude",
        "longitude",
        "intptlat",
        "intptlon",
        "centlat",
        "centlon",
        "x",
        "y",
        "z",
        "area",
        "perimeter",
        "length",
        "aland",
        "awater",
        "shape_area",
        "shape_leng",
        "shape_length",
        "shape_le_1",
        "shape__area",
        "shape__length",
        "shapearea",
        "shapelength",
        "st_area(shape)",
        "st_length(shape)",
        "area_sqkm",
        "areakm2",
        "arealand",
        "areawater",
        "censusarea",
        "ade",
        "arealandkm2",
        "tiny",
        "homepart",
        "note_adm0",
        "stroke-width",
        "stroke-opacity",
        "fill-opacity",
        "marker-size",
        "timestamp",
        "created",
        "updated",
        "mtfcc",
        "nr",
        "no",
        "index",
        "seq",
        "serial",
    ];
    const ENDS: &[&str] = &[
        "_id",
        "-id",
        "code",
        "_cd",
        "fp",
        "fips",
        "rank",
        "zoom",
        "color",
        "colour",
        "_len",
        "_dif",
        "_diff",
        "_lat",
        "_lon",
        "_lng",
        "_x",
        "_y",
        "-lat",
        "-lon",
        "latitude",
        "longitude",
        "-x",
        "-y",
        "_label",
        "_type",
        "_",
        "(shape)",
    ];
    let lower = name.to_lowercase();
    // "shapeId" is a code, "COVID" and "paid" are none
    let camel = name
        .strip_suffix("ID")
        .or_else(|| name.strip_suffix("Id"))
        .is_some_and(|stem| stem.ends_with(char::is_lowercase));
    let earth = ["mapcolor", "min_", "max_"].iter().any(|start| lower.starts_with(start))
        && lower.ends_with(|c: char| c.is_ascii_digit() || c == 'm' || c == 'l');
    key_rank(name).is_some()
        || NAMES.contains(&lower.as_str())
        || ENDS.iter().any(|end| lower.ends_with(end))
        || camel
        || earth
}
