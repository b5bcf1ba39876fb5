//! What one Fluent message needs: its variables, and what in it cannot be used.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What a caller has to hand over for a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text that is formatted already: names, dates, amounts.
    Text,
    /// A number that chooses between forms ("1 lesson", "2 lessons").
    Number,
}

/// A `{ $variable }` of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What was found in a pattern.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    /// In the order in which they first appear.
    pub(crate) variables: Vec<Variable>,
    /// Messages (`key`) and terms (`-key`) that the pattern refers to.
    pub(crate) references: Vec<String>,
    /// Sentences about what cannot be used.
    pub(crate) problems: Vec<String>,
}

impl Findings {
    /// Walks through `pattern`, selectors and their variants included.
    pub(crate) fn of(pattern: &Pattern<&str>) -> Self {
        let mut findings = Self::default();
        findings.pattern(pattern);
        findings
    }

    /// Notes a variable; a number stays a number wherever else it appears.
    pub(crate) fn note(&mut self, name: &str, kind: Kind) {
        match self.variables.iter_mut().find(|v| v.name == name) {
            Some(known) if kind == Kind::Number => known.kind = Kind::Number,
            Some(_) => {}
            None => self.variables.push(Variable {
                name: name.to_owned(),
                kind,
            }),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(&mut self, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) {
        match selector {
            InlineExpression::VariableReference { id } => self.note(id.name, Kind::Number),
            _ => self
                .problems
                .push("only a variable can choose between forms".to_owned()),
        }
        for variant in variants {
            if let VariantKey::Identifier { name } = variant.key
                && !["zero", "one", "two", "few", "many", "other"].contains(&name)
            {
                self.problems.push(format!(
                    "`[{name}]` is not a number form; numbers choose between forms"
                ));
            }
            self.pattern(&variant.value);
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.note(id.name, Kind::Text),
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => {
                self.references.push(id.name.to_owned());
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                self.references.push(format!("-{}", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, .. } => self.problems.push(format!(
                "{}() is not used here: dates and amounts arrive as finished text",
                id.name
            )),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.problems
                    .push("attributes and arguments of references are not used here".to_owned());
            }
        }
    }
}
