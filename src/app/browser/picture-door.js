// The door from Rust to picture.js, which office.js uses as well.
export { fitted, png } from '#picture';
