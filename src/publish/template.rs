//! The names of the built files, read from the page that Trunk wrote (or that `publish` wrote in its place before).

/// Names of the built files, relative to the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// The glue between browser and program.
    pub js: String,
    /// The program.
    pub wasm: String,
}

impl Template {
    /// Reads the names.
    ///
    /// # Errors
    /// The name of what was not found.
    pub fn read(html: &str) -> Result<Self, &'static str> {
        let named = |attribute: &str, ending: &str| {
            html.split(attribute).skip(1).find_map(|rest| {
                let value = rest.strip_prefix("=\"")?.split('"').next()?;
                value.ends_with(ending).then(|| value.rsplit('/').next().unwrap_or(value).to_owned())
            })
        };
        Ok(Self {
            js: named("data-js", ".js").ok_or("the program's script (data-js)")?,
            wasm: named("data-wasm", ".wasm").ok_or("the program (data-wasm)")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_wherever_the_site_stands() {
        for base in ["/", "./", "../../", "/some/path/"] {
            let html = format!(
                "<link href=\"{base}icons/icon.svg\"><script src=\"{base}look.js\"></script>\
<script src=\"{base}boot.js\" data-js=\"{base}web-2.js\" data-wasm=\"{base}web-2_bg.wasm\"></script>"
            );
            let want = Template { js: "web-2.js".into(), wasm: "web-2_bg.wasm".into() };
            assert_eq!(Template::read(&html), Ok(want));
        }
        assert!(Template::read("<html></html>").is_err());
    }
}
