import { Field, Select } from "@fluentui/react-components";
import { startTransition } from "react";
import type { Language } from "../../i18n/language";
import { useLanguage } from "../language-context";
import { usePageWords } from "../words/words-context";

/** Every language in its own words. */
const LANGUAGES: Readonly<Record<Language, string>> = { "zh-CN": "简体中文", "en-US": "English" };

/** The language of the pane; sheets are Chinese in both. */
export function LanguageField() {
  const { language, onLanguage } = useLanguage();
  const { settings: words } = usePageWords();
  const choose = (value: string): void => {
    // The old words stay until the new ones are loaded.
    startTransition(() => onLanguage(value === "en-US" ? "en-US" : "zh-CN"));
  };
  return (
    <Field label={words.language}>
      <Select value={language} onChange={(_, { value }) => choose(value)}>
        {Object.entries(LANGUAGES).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
