package nl.samenspel.operations;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import tools.jackson.databind.json.JsonMapper;

/** Teaches Spring Data JDBC the {@link JsonColumn}s of all modules. */
@Configuration(proxyBeanMethods = false)
class JsonColumns {

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect, List<JsonColumn<?>> columns, JsonMapper json) {
        List<Object> conversions = new ArrayList<>();
        for (JsonColumn<?> column : columns) {
            conversions.add(new Reading(column.type(), json));
            conversions.add(new Writing(column.type(), json));
        }
        return JdbcCustomConversions.of(dialect, conversions);
    }

    @ReadingConverter
    private record Reading(Class<?> type, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(PGobject.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : json.readValue(((PGobject) source).getValue(), type);
        }
    }

    @WritingConverter
    private record Writing(Class<?> type, JsonMapper json) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, JdbcValue.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                PGobject document = new PGobject();
                document.setType("jsonb");
                document.setValue(json.writeValueAsString(source));
                return JdbcValue.of(document, JDBCType.OTHER);
            } catch (SQLException impossible) {
                throw new IllegalStateException("A text is always accepted", impossible);
            }
        }
    }
}
