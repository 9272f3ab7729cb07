//! Decides the parts of the Rust API that the description leaves open: presence of fields, hidden constants, required
//! fields, setters and conversions. Later passes only print these decisions.

use std::collections::{BTreeMap, BTreeSet};

use crate::facade;
use crate::ir::{
    Api, Argument, Arm, Encoding, Field, Kind, Presence, QueryHome, Surface, Type, TypeDef, Usage,
};
use crate::name::identifiers::{singular, snake};

/// Decides the surface of every type and body.
pub(crate) fn decide(api: &mut Api) {
    let params: BTreeSet<String> = api.params().into_iter().map(str::to_owned).collect();
    for def in &mut api.types {
        match &mut def.kind {
            Kind::Struct(fields) if params.contains(&def.name) => decide_params(fields),
            Kind::Struct(fields) => decide_fields(fields, def.usage),
            Kind::Union(arms) => decide_conversions(arms),
            Kind::Enum(_) | Kind::Answers(_) => {}
        }
    }
    let queries = queries(api);
    for def in &mut api.types {
        def.query = queries.get(&def.name).cloned();
    }
    decide_arguments(api);
}

fn decide_fields(fields: &mut [Field], usage: Usage) {
    let mut taken: BTreeSet<String> = fields.iter().map(|field| field.name.clone()).collect();
    taken.insert("new".to_owned());
    for field in fields.iter_mut() {
        let presence = presence(field, usage);
        let sets = usage.request && presence != Presence::Hidden && !field.read_only;
        let clears = sets && presence == Presence::Update;
        field.surface = Surface {
            presence,
            required: sets && field.required && field.constant.is_none(),
            setter: sets.then(|| field.name.clone()),
            adder: None,
            clear: clears.then(|| clear_name(&field.name, &mut taken)),
        };
    }
    for field in fields {
        if field.surface.setter.is_some() {
            field.surface.adder = adder_name(field, &mut taken);
        }
    }
}

/// Decides the surface of parameters. Parameters are methods of `Request`, so the names of its other methods are
/// reserved.
fn decide_params(fields: &mut [Field]) {
    let mut taken: BTreeSet<String> = fields.iter().map(|field| field.name.clone()).collect();
    for field in fields {
        let mut setter = field.name.clone();
        if facade::request_methods().contains(&setter) {
            setter = free(
                format!("{}_param", setter.trim_end_matches('_')),
                &mut taken,
            );
        }
        field.surface = Surface {
            presence: Presence::Optional,
            required: field.required && field.constant.is_none(),
            setter: Some(setter),
            adder: None,
            clear: None,
        };
    }
}

fn presence(field: &Field, usage: Usage) -> Presence {
    match &field.ty {
        _ if field.constant.is_some() && field.required && usage.request_only() => Presence::Hidden,
        _ if field.constant.is_some() => Presence::Optional,
        Type::Id { .. } if field.json == "id" && !usage.request => Presence::Plain,
        Type::List(_) if !usage.request => Presence::Plain,
        _ if field.nullable && usage.request_only() => Presence::Update,
        _ => Presence::Optional,
    }
}

/// Returns the name of the method that clears a field.
fn clear_name(field: &str, taken: &mut BTreeSet<String>) -> String {
    free(format!("clear_{}", field.trim_end_matches('_')), taken)
}

/// Returns the name of the method that adds to a list or a map, if the name of the field is a plural:
/// `custom_attribute` for `custom_attributes`.
fn adder_name(field: &Field, taken: &mut BTreeSet<String>) -> Option<String> {
    let adds = matches!(field.ty, Type::List(_) | Type::Map);
    let name = snake(&singular(&field.json));
    (adds && name != field.name && !taken.contains(&name)).then(|| free(name, taken))
}

/// Returns the name, or the name with underscores if it is taken.
fn free(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name.push('_');
    }
    name
}

/// Lets the type of a variant convert into the union if no other variant has the same Rust type. Types with different
/// JSON can have the same Rust type.
fn decide_conversions(arms: &mut [Arm]) {
    let types: Vec<String> = arms
        .iter()
        .map(|arm| arm.ty.unboxed().written(&str::to_owned))
        .collect();
    for (arm, ty) in arms.iter_mut().zip(&types) {
        let alone = types.iter().filter(|other| *other == ty).count() == 1;
        arm.converts = alone && arm.ty != Type::Json;
    }
}

/// Finds the bodies that are searches: a body with `query` and `pagination` accepts the query of the runtime.
fn queries(api: &Api) -> BTreeMap<String, QueryHome> {
    let mut found = BTreeMap::new();
    let bodies = api.operations().filter_map(|one| one.body.as_ref());
    for def in bodies.filter_map(|body| api.definition_of(&body.ty)) {
        if let Some(query) = query_field(api, def) {
            found.insert(def.name.clone(), QueryHome::Field(query.name.clone()));
            if let Some((holder, home)) = holder(api, &query.ty) {
                found.entry(holder.to_owned()).or_insert(home);
            }
        }
    }
    found
}

/// Returns the field of a search that contains the query, if the field accepts the query of the runtime.
fn query_field<'a>(api: &Api, def: &'a TypeDef) -> Option<&'a Field> {
    let fields = def.fields();
    let field = |name: &str| fields.iter().find(|field| field.json == name);
    let query = field("query").filter(|query| query.constant.is_none())?;
    let mut required = fields.iter().filter(|one| one.required);
    let others_required = required.any(|one| one.json != "query" && one.constant.is_none());
    let fits = query.ty == Type::Json || holder(api, &query.ty).is_some();
    (def.usage.request_only() && field("pagination").is_some() && fits && !others_required)
        .then_some(query)
}

/// Returns the type of a query, and the part of the type that can contain any JSON value; only a union or a struct has
/// such a part.
fn holder<'a>(api: &'a Api, ty: &Type) -> Option<(&'a str, QueryHome)> {
    let def = api.definition_of(ty)?;
    let home = match def.kind {
        Kind::Struct(_) => QueryHome::Extra,
        Kind::Union(_) => QueryHome::Other,
        Kind::Enum(_) | Kind::Answers(_) => return None,
    };
    Some((&def.name, home))
}

fn decide_arguments(api: &mut Api) {
    let kinds = api.types.iter().map(|def| {
        let argument = match (&def.query, &def.kind) {
            (Some(QueryHome::Field(_)), _) => Argument::Search,
            (_, Kind::Union(_)) => Argument::Into,
            _ => Argument::Plain,
        };
        (def.name.clone(), argument)
    });
    let kinds: BTreeMap<String, Argument> = kinds.collect();
    for body in api.operations_mut().filter_map(|one| one.body.as_mut()) {
        let Type::Named(name) = &body.ty else {
            continue;
        };
        body.argument = match kinds.get(name).copied().unwrap_or_default() {
            Argument::Search if body.encoding != Encoding::Json => Argument::Plain,
            argument => argument,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Origin;

    fn field(json: &str, ty: Type) -> Field {
        Field {
            name: json.to_owned(),
            json: json.to_owned(),
            ty,
            required: false,
            nullable: false,
            constant: None,
            header: false,
            deprecated: false,
            read_only: false,
            maximum: None,
            origin: Origin::default(),
            surface: Surface::default(),
        }
    }

    const SENT: Usage = Usage {
        request: true,
        response: false,
    };
    const ANSWERED: Usage = Usage {
        request: false,
        response: true,
    };
    const BOTH: Usage = Usage {
        request: true,
        response: true,
    };

    #[test]
    fn presence_follows_the_direction() {
        let id = field("id", Type::Id { number: false });
        let list = field("tags", Type::List(Box::new(Type::String)));
        let nullable = Field {
            nullable: true,
            ..field("phone", Type::String)
        };
        let constant = Field {
            constant: Some("user".to_owned()),
            required: true,
            ..field("type", Type::String)
        };
        let cases = [
            (
                &id,
                [Presence::Optional, Presence::Plain, Presence::Optional],
            ),
            (
                &list,
                [Presence::Optional, Presence::Plain, Presence::Optional],
            ),
            (
                &nullable,
                [Presence::Update, Presence::Optional, Presence::Optional],
            ),
            (
                &constant,
                [Presence::Hidden, Presence::Optional, Presence::Optional],
            ),
        ];
        for (field, expected) in cases {
            let decided = [SENT, ANSWERED, BOTH].map(|usage| presence(field, usage));
            assert_eq!(decided, expected, "{}", field.json);
        }
    }

    #[test]
    fn a_clear_method_gives_way_to_fields() {
        let nullable = |json: &str| Field {
            nullable: true,
            ..field(json, Type::String)
        };
        let mut fields = vec![
            nullable("type_"),
            field("clear_type", Type::String),
            Field {
                read_only: true,
                ..nullable("seen")
            },
        ];
        decide_fields(&mut fields, SENT);
        let clears: Vec<Option<&str>> = fields
            .iter()
            .map(|field| field.surface.clear.as_deref())
            .collect();
        assert_eq!(clears, [Some("clear_type_"), None, None]);
        assert_eq!(fields[0].surface.setter.as_deref(), Some("type_"));
        assert_eq!(fields[2].surface.setter, None);
    }

    #[test]
    fn lists_and_maps_with_a_plural_name_have_an_adder() {
        let list = || Type::List(Box::new(Type::String));
        let mut fields = vec![
            field("tags", list()),
            field("types", list()),
            field("metadata", Type::Map),
            field("custom_attributes", Type::Map),
            field("ids", list()),
            field("id", Type::String),
            field("names", Type::String),
        ];
        decide_fields(&mut fields, SENT);
        let adders: Vec<Option<&str>> = fields
            .iter()
            .map(|field| field.surface.adder.as_deref())
            .collect();
        let expected = [
            Some("tag"),
            Some("type_"),
            None,
            Some("custom_attribute"),
            None,
            None,
            None,
        ];
        assert_eq!(adders, expected);
    }

    #[test]
    fn parameters_avoid_methods_of_requests() {
        let mut fields = vec![
            field("query", Type::String),
            field("query_param", Type::String),
            field("per_page", Type::Integer),
        ];
        decide_params(&mut fields);
        let setters: Vec<Option<&str>> = fields
            .iter()
            .map(|field| field.surface.setter.as_deref())
            .collect();
        assert_eq!(
            setters,
            [Some("query_param_"), Some("query_param"), Some("per_page")]
        );
    }

    #[test]
    fn required_fields_that_can_be_set_are_checked() {
        let required = |field: Field| Field {
            required: true,
            ..field
        };
        let mut fields = vec![
            required(field("name", Type::String)),
            required(Field {
                read_only: true,
                ..field("url", Type::String)
            }),
            field("email", Type::String),
        ];
        decide_fields(&mut fields, SENT);
        assert_eq!(
            fields
                .iter()
                .map(|field| field.surface.required)
                .collect::<Vec<_>>(),
            [true, false, false]
        );
        decide_fields(&mut fields, ANSWERED);
        assert!(
            fields
                .iter()
                .all(|field| !field.surface.required && field.surface.setter.is_none())
        );
    }
}
