/** The word before a dot and a function's name, as formulas, patterns, templates and files write it. In a sentence nothing follows the full stop. */
const CALL = /(?<![A-Z])SPBE(?=\.[A-Z]{2}|\.\$?\{|\\\.)|(?<=_xldudf_)SPBE(?=_)/g;

/**
 * A source text with the formulas of the add-in in another namespace: an environment inserts, recognises and explains its
 * own formulas only. Sources are written in the namespace of production, which needs no replacing.
 *
 * @param {string} text
 * @param {string} namespace
 * @returns {string}
 * @example inNamespace("`=SPBE.${id}()` // Indeks SPBE.", "SPBEUJI") // "`=SPBEUJI.${id}()` // Indeks SPBE."
 */
function inNamespace(text, namespace) {
  return text.replace(CALL, namespace);
}

/** The key of production, as sources tell it to people. */
const KEY = "Ctrl+Shift+Alt+P";

/** As a loader of webpack. */
module.exports = function loader(source) {
  const { namespace, key } = this.getOptions();
  return inNamespace(source, namespace).replaceAll(KEY, key);
};
module.exports.inNamespace = inNamespace;
