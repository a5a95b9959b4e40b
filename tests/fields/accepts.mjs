// Whether a YAML text fits a schema, as an editor decides it: one line of JSON in, one out.
import { readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv from "ajv";
import { parse } from "yaml";

const folder = process.argv[2];
const ajv = new Ajv({ strict: false, logger: false });
for (const file of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), file);
}
for await (const line of createInterface({ input: process.stdin })) {
  const { schema, text } = JSON.parse(line);
  console.log(JSON.stringify(ajv.validate({ $ref: schema }, parse(text))));
}
