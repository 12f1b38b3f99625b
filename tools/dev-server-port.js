/**
 * The port of the development server: `dev_server_port` of package.json, or as npm was told
 * (`npm_package_config_dev_server_port` in the environment).
 *
 * @returns {number}
 * @throws {Error} with a plain sentence when it is no port
 */
function devServerPort() {
  const set = process.env.npm_package_config_dev_server_port ?? require("../package.json").config.dev_server_port;
  const port = Number(set);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`dev_server_port harus sebuah angka dari 1 sampai 65535, bukan "${set}". (It must be a number from 1 to 65535.)`);
}

module.exports = { devServerPort };
