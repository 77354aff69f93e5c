// The door from Rust to office.js, which the page's script uses as well: by this name both have the
// same one.
export { cancel, make } from '#office';
