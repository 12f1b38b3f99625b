/** Before the anchor of a function on the help page, in each language. */
const ANCHORS = { id: "", en: "en-" };

/**
 * Where the help page tells about a function. `@helpurl` of the generator is not used: it takes a fixed text, and the
 * address is known to the build alone.
 *
 * @param {string} address the folder of the add-in, with a closing slash
 * @param {"id" | "en"} language
 * @param {string} id of the function
 * @returns {string} an absolute https address, which is what Excel takes
 * @example helpUrl("https://spbe.example.go.id/", "en", "INDEX") // "https://spbe.example.go.id/help.html#en-INDEX"
 */
function helpUrl(address, language, id) {
  return `${address}help.html#${ANCHORS[language]}${id}`;
}

/**
 * The metadata as Excel reads it, described in one language. Ids, names and shapes stay as generated.
 *
 * @param helpOf gives the address of the help about a function
 */
function inLanguage(metadata, texts, helpOf) {
  return {
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((declared) => {
      const text = texts[declared.id];
      if (!text) throw new Error(`Function ${declared.id} has no description`);
      return {
        ...declared,
        description: text.description,
        helpUrl: helpOf(declared.id),
        parameters: declared.parameters.map((parameter) => {
          const description = text.parameters[parameter.name];
          if (!description) throw new Error(`${declared.id}(${parameter.name}) has no description`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

module.exports = { helpUrl, inLanguage };
