import { creditCheckCharacter, isOrganisationCode } from "../../core/directory/credit-code";
import { sampleDice } from "./dice";
import { scatter } from "./scatter";

/** The characters of GB 32100-2015, without I, O, S, V and Z. */
const ALPHABET = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

/** No registrar gives out organisation codes that begin so: the codes are valid and nobody's. */
const UNISSUED_PREFIX = "YL";

const SERIAL_LENGTH = 6;
const CHECK_CHARACTERS = [..."0123456789X"];

/**
 * Gives units valid credit codes (GB 32100-2015, the organisation code inside by GB 11714), each only once:
 * two characters for the registrar, six digits for the place, nine for the organisation, the check character.
 */
export function unitCoder(seed: string): (prefix: string, place: string, index: number) => string {
  const serialOf = scatter(ALPHABET.length ** SERIAL_LENGTH, sampleDice(seed, "unit-codes"));
  return (prefix, place, index) => {
    const first17 = `${prefix}${place}${organisationCode(serialOf(index))}`;
    return `${first17}${creditCheckCharacter(first17) ?? ""}`;
  };
}

function organisationCode(serial: number): string {
  let text = "";
  for (let rest = serial; text.length < SERIAL_LENGTH; rest = Math.floor(rest / ALPHABET.length)) {
    text = `${ALPHABET[rest % ALPHABET.length] ?? ""}${text}`;
  }
  const first8 = `${UNISSUED_PREFIX}${text}`;
  const check = CHECK_CHARACTERS.find((last) => isOrganisationCode(`${first8}${last}`));
  return `${first8}${check ?? ""}`;
}
