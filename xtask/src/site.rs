//! A small static file server on the loopback, as plain as the plainest one the site must run on.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

/// Requests that are answered at once.
const WORKERS: usize = 4;

/// A folder, and the path under which it is served: `/`, or such as `/some/path/`.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
    pub(crate) prefix: &'static str,
}

/// What is sent back.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    File(PathBuf),
    MovedTo(String),
    NotFound,
}

/// Serves until the program ends; port 0 means any that is free. Returns the site's address.
pub(crate) fn start(site: Site, port: u16) -> Result<String> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let taken = error
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::AddrInUse);
        if taken {
            anyhow!("port {port} is taken: end the program that uses it, or choose another with `--port`")
        } else {
            anyhow!("cannot serve on port {port}: {error}")
        }
    })?;
    let address: SocketAddr = server
        .server_addr()
        .to_ip()
        .context("no address to serve on")?;
    let url = format!("http://{address}{}", site.prefix);
    let server = Arc::new(server);
    for _ in 0..WORKERS {
        let (server, site) = (Arc::clone(&server), site.clone());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // A browser may close a connection at any time; that is no error of ours.
                let _ = respond(&site, request);
            }
        });
    }
    Ok(url)
}

fn respond(site: &Site, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    match site.answer(request.url()) {
        Answer::File(path) => match fs::read(&path) {
            Ok(bytes) => {
                let mut response = Response::from_data(bytes);
                response.add_header(header("Content-Type", content_type(&path)));
                // The names in assets/ never change their content; the page does, at every build.
                response.add_header(header("Cache-Control", "no-cache"));
                response.add_header(header("X-Content-Type-Options", "nosniff"));
                request.respond(response)
            }
            Err(_) => request.respond(Response::empty(404)),
        },
        Answer::MovedTo(place) => {
            request.respond(Response::empty(301).with_header(header("Location", &place)))
        }
        Answer::NotFound => request.respond(Response::empty(404)),
    }
}

impl Site {
    fn answer(&self, url: &str) -> Answer {
        let path = url.split(['?', '#']).next().unwrap_or(url);
        let Some(inside) = path.strip_prefix(self.prefix) else {
            return if Some(path) == self.prefix.strip_suffix('/') {
                Answer::MovedTo(self.prefix.to_owned())
            } else {
                Answer::NotFound
            };
        };
        // Only plain names go down from the folder: no `..`, no root, no drive. Names that need
        // escapes are not in a site.
        let inside = Path::new(inside);
        if !inside
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return Answer::NotFound;
        }
        let file = self.folder.join(inside);
        if !file.is_dir() {
            Answer::File(file)
        } else if path.ends_with('/') {
            Answer::File(file.join("index.html"))
        } else {
            Answer::MovedTo(format!("{path}/"))
        }
    }
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json" | "map") => "application/json",
        Some("yaml") => "application/yaml",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[expect(clippy::expect_used, reason = "the names are ours and plain")]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("a plain header")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(prefix: &'static str) -> Site {
        Site {
            folder: Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf(),
            prefix,
        }
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for url in [
            "/../Cargo.toml",
            "/src/../../Cargo.toml",
            "//etc/passwd",
            "/./../x",
        ] {
            assert_eq!(site("/").answer(url), Answer::NotFound, "{url}");
        }
    }

    #[test]
    fn a_prefix_is_the_only_way_in() {
        let site = site("/some/path/");
        assert_eq!(site.answer("/Cargo.toml"), Answer::NotFound);
        assert_eq!(
            site.answer("/some/path"),
            Answer::MovedTo("/some/path/".to_owned())
        );
        assert_eq!(
            site.answer("/some/path/src"),
            Answer::MovedTo("/some/path/src/".to_owned())
        );
        let file = site.folder.join("Cargo.toml");
        assert_eq!(site.answer("/some/path/Cargo.toml?x"), Answer::File(file));
    }
}
