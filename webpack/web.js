const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { contentSecurity } = require("./content-security");
const { typescript, workingDays } = require("./rules");

/**
 * A page with its bundle, as static files that work below any path of any server: no address in them is absolute.
 * The scripts of the bundle are put after those of the page.
 *
 * @param edition name, entry, folder (absolute), page (template and file name), values for the template, copies
 */
exports.webEdition = ({
  name,
  entry,
  folder,
  page,
  values,
  scriptOrigins,
  copies,
  plugins = [],
}) => ({
  name,
  target: ["web", "es2022"],
  entry: { [name]: entry },
  output: {
    path: folder,
    clean: true,
    publicPath: "auto",
    // A page's own time tells the tests whether it is newer than its sources.
    compareBeforeEmit: false,
    filename: "[name].[contenthash:12].js",
    chunkFilename: "[name].[contenthash:12].js",
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [typescript, workingDays] },
  plugins: [
    new CopyPlugin({ patterns: copies }),
    new HtmlPlugin({
      template: path.resolve(__dirname, "..", page.template),
      filename: page.file,
      inject: "body",
      templateParameters: { ...values, policy: contentSecurity(scriptOrigins) },
    }),
    ...plugins,
  ],
  devtool: false,
  performance: { hints: false },
  stats: "errors-warnings",
});
