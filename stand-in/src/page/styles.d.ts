/** Styles are imported for what they do to the page; the bundler takes them, the compiler only has to let them be. */
declare module "*.css";
