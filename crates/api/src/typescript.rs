//! The command list as TypeScript.

use crate::commands::with_commands;
use crate::failure::Failure;
use crate::wire::{
    Nothing, about::*, assessment::*, help::*, home::*, lesson::*, mine::*, my_data::*, paper::*,
    passphrase::*, review::*, settings::*, trainer::*, visit::*,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name, so that every type is written once.
struct Declarations<'a> {
    config: &'a Config,
    found: BTreeMap<String, String>,
}

impl Declarations<'_> {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            // Built-in types have no declaration of their own, but may hold ours.
            T::visit_generics(self);
            return;
        }
        let name = T::ident(self.config);
        if self.found.contains_key(&name) {
            return;
        }
        let comment = T::docs().unwrap_or_default();
        let declaration = T::decl(self.config);
        self.found.insert(
            name,
            format!("{}export {declaration}\n", comment.trim_start()),
        );
        T::visit_dependencies(self);
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

macro_rules! signatures {
    ($($name:ident($input:ty) -> $output:ty = $function:path,)*) => {
        fn collect(declarations: &mut Declarations<'_>) -> String {
            let mut list = String::from("/** Every operation, by name. */\nexport type Commands = {\n");
            $(
                declarations.add::<$input>();
                declarations.add::<$output>();
                let _ = writeln!(
                    list,
                    "  {}: {{ input: {}; output: {} }};",
                    stringify!($name),
                    <$input as TS>::name(declarations.config),
                    <$output as TS>::name(declarations.config),
                );
            )*
            list.push_str("};\n");
            list
        }
    };
}
with_commands!(signatures);

/// The whole of `ui/src/generated/commands.ts`.
pub fn typescript() -> String {
    let config = Config::new();
    let mut declarations = Declarations {
        config: &config,
        found: BTreeMap::new(),
    };
    declarations.add::<Failure>();
    let list = collect(&mut declarations);
    let mut text = String::from("// Made by `./dev generate` from crates/api. Do not edit.\n\n");
    for declaration in declarations.found.values() {
        text.push_str(declaration);
        text.push('\n');
    }
    text.push_str(&list);
    text
}
