//! Lowers query and header parameters.

use indexmap::IndexMap;
use openapiv3::{
    Operation as Declared, Parameter, ParameterData, ParameterSchemaOrContent, PathItem,
    QueryStyle as DeclaredStyle, ReferenceOr,
};

use super::schema::SchemaRef;
use super::{Lower, Site};
use crate::ir::{Field, Kind, Params, Part, Place, QueryStyle, Type};
use crate::source::escape_step;

/// The header with the version of the API.
pub const VERSION_HEADER: &str = "Intercom-Version";

/// Header parameters that the runtime sends.
const SENT_BY_RUNTIME: [&str; 4] = [
    "intercom-version",
    "accept",
    "content-type",
    "authorization",
];

/// A parameter and its pointer.
type Located<'a> = (&'a Parameter, String);

impl<'a> Lower<'a> {
    /// Returns the parameters of the operation, and the parameters of its path that the operation does not declare
    /// again.
    pub(super) fn parameters(
        &self,
        path: &str,
        item: &'a PathItem,
        declared: &'a Declared,
        pointer: &str,
    ) -> Vec<Located<'a>> {
        let numbered = |list: &'a [ReferenceOr<Parameter>], pointer: String| {
            let list = list.iter().enumerate();
            list.map(move |(at, one)| (one, format!("{pointer}/parameters/{at}")))
        };
        let own = numbered(&declared.parameters, pointer.to_owned());
        let shared = numbered(&item.parameters, format!("/paths/{}", escape_step(path)));
        let mut found: IndexMap<_, Located<'a>> = IndexMap::new();
        for (parameter, pointer) in own.chain(shared) {
            let resolved = self.resolve(parameter, pointer, |all| &all.parameters);
            let Some((parameter, pointer)) = resolved else {
                continue;
            };
            let name = parameter.parameter_data_ref().name.as_str();
            let key = (std::mem::discriminant(parameter), name);
            found.entry(key).or_insert((parameter, pointer));
        }
        found.into_values().collect()
    }

    /// Returns the struct of query and header parameters.
    pub(super) fn params(
        &mut self,
        parameters: &[Located<'a>],
        key: &str,
        pointer: &str,
    ) -> Option<Params> {
        let (mut headers, mut styles) = (Vec::new(), Vec::new());
        let mut fields = Vec::new();
        let site = Site::at(Place::operation(key, Part::Params), pointer);
        for (parameter, pointer) in parameters {
            let data = parameter.parameter_data_ref();
            let header = matches!(parameter, Parameter::Header { .. });
            match parameter {
                Parameter::Path { .. } | Parameter::Cookie { .. } => continue,
                Parameter::Header { .. } if is_sent_by_runtime(&data.name) => continue,
                Parameter::Header { .. } => headers.push(data.name.clone()),
                Parameter::Query { .. } => {}
            }
            styles.extend(style(parameter).map(|style| (data.name.clone(), style)));
            fields.push(self.param(data, header, &site, pointer));
        }
        if fields.is_empty() {
            return None;
        }
        self.define(&site, Kind::Struct(fields));
        Some(Params {
            ty: site.place.to_string(),
            headers,
            styles,
        })
    }

    fn param(
        &mut self,
        data: &'a ParameterData,
        header: bool,
        site: &Site,
        pointer: &str,
    ) -> Field {
        let (schema, way) = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => (Some(schema), "schema".to_owned()),
            ParameterSchemaOrContent::Content(content) => match content.first() {
                Some((name, media)) => {
                    let way = format!("content/{}/schema", escape_step(name));
                    (media.schema.as_ref(), way)
                }
                None => (None, "content".to_owned()),
            },
        };
        let site = Site {
            place: site.place.field(&data.name),
            pointer: format!("{pointer}/{way}"),
            property: Some(data.name.clone()),
        };
        let lowered = match schema {
            Some(schema) => self.schema(schema.into(), &site),
            None => Type::String.into(),
        };
        self.seen.insert(pointer.to_owned());
        let schema = schema.map(SchemaRef::from);
        Field {
            required: data.required,
            nullable: false,
            header,
            deprecated: data.deprecated.unwrap_or(false),
            read_only: false,
            ..self.field(&data.name, lowered, schema, pointer)
        }
    }
}

/// Returns whether the runtime sends this header.
pub(super) fn is_sent_by_runtime(header: &str) -> bool {
    SENT_BY_RUNTIME.contains(&header.to_ascii_lowercase().as_str())
}

/// Returns the style of a parameter, unless the parameter is written as one pair for a scalar or one pair for each item
/// of a list.
fn style(parameter: &Parameter) -> Option<QueryStyle> {
    let Parameter::Query {
        parameter_data,
        style,
        ..
    } = parameter
    else {
        return None;
    };
    if matches!(parameter_data.format, ParameterSchemaOrContent::Content(_)) {
        return Some(QueryStyle::Json);
    }
    let exploded = parameter_data
        .explode
        .unwrap_or(matches!(style, DeclaredStyle::Form));
    match style {
        DeclaredStyle::DeepObject => Some(QueryStyle::Deep),
        _ if exploded => None,
        DeclaredStyle::Form => Some(QueryStyle::Comma),
        DeclaredStyle::SpaceDelimited => Some(QueryStyle::Space),
        DeclaredStyle::PipeDelimited => Some(QueryStyle::Pipe),
    }
}
