import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";

type Values = Record<string, string>;

/**
 * The texts of a form's fields, and what is wrong with them by the contract of what is sent. Errors
 * are shown after the first try.
 */
export function useFields<T extends Values>(start: T) {
  const { t } = useTranslation("ocop");
  const [values, setValues] = useState<T>(start);
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({});

  /** Parses what is sent; null, with the errors shown, when it is not what the contract asks for. */
  function parse<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> | null {
    const parsed = schema.safeParse(body);
    if (parsed.success) {
      setErrors({});
      return parsed.data;
    }
    setErrors(
      Object.fromEntries(
        parsed.error.issues.map(({ path }) => {
          const name = String(path.at(-1));
          const given = values[name];
          return [name, given === "" ? t("form.required") : t("form.invalid")];
        }),
      ),
    );
    return null;
  }

  return {
    values,
    parse,
    reset: (to: T = start) => {
      setValues(to);
      setErrors({});
    },
    field: (name: keyof T & string) => ({
      value: values[name] ?? "",
      error: errors[name],
      onChange: (value: string) => {
        setValues((before) => ({ ...before, [name]: value }));
      },
    }),
  };
}
